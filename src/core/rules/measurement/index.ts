import type { Rule } from "../rule";
import { cherryPicked } from "./cherry-picked";
import { notMeasured } from "./not-measured";
import { resultVsClaim } from "./result-vs-claim";
import { stale } from "./stale";
import { thinAnnualization } from "./thin-annualization";

/** The rules about what was measured and what is claimed from it. */
export const measurementRules: readonly Rule[] = [notMeasured, stale, cherryPicked, resultVsClaim, thinAnnualization];
