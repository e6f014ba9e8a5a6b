import type { Distribution } from "../../model";
import type { RangeDistribution } from "./distribution";
import { lognormal90 } from "./lognormal-90";
import { normal90 } from "./normal-90";
import { pert } from "./pert";
import { triangular } from "./triangular";

/** Every way to draw from a range, by the word that a plan writes after `distribution:`. */
export const distributions: Readonly<Record<Distribution, RangeDistribution>> = {
  triangular,
  pert,
  "normal-90": normal90,
  "lognormal-90": lognormal90,
};
