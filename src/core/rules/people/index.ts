import type { Rule } from "../rule";
import { executiveSponsor } from "./executive-sponsor";
import { unknownPerson } from "./unknown-person";

/** The rules about who decides and who pays. */
export const peopleRules: readonly Rule[] = [executiveSponsor, unknownPerson];
