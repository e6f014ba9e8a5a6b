import type { Rule } from "../rule";
import { championMissing } from "./champion-missing";
import { executiveSponsor } from "./executive-sponsor";
import { financeReviewerMissing } from "./finance-reviewer-missing";
import { noEconomicBuyer } from "./no-economic-buyer";
import { singleThreaded } from "./single-threaded";
import { sponsorNoStake } from "./sponsor-no-stake";
import { sponsorTooJunior } from "./sponsor-too-junior";
import { sponsorWrongSide } from "./sponsor-wrong-side";
import { technicalLeadMissing } from "./technical-lead-missing";
import { unknownPerson } from "./unknown-person";

/** The rules about who decides and who pays. */
export const peopleRules: readonly Rule[] = [
  executiveSponsor,
  noEconomicBuyer,
  sponsorWrongSide,
  sponsorTooJunior,
  sponsorNoStake,
  championMissing,
  technicalLeadMissing,
  financeReviewerMissing,
  singleThreaded,
  unknownPerson,
];
