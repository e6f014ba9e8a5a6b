import type { Rule } from "../rule";
import { commitmentLate } from "./commitment-late";
import { commitmentMissing } from "./commitment-missing";
import { commitmentNotByBuyer } from "./commitment-not-by-buyer";
import { commitmentWeak } from "./commitment-weak";
import { deciderDate } from "./decider-date";
import { noStopCriteria } from "./no-stop-criteria";
import { passRuleMissing } from "./pass-rule-missing";

/** The rules about what the customer does if it is proved, and how that is decided. */
export const commitmentRules: readonly Rule[] = [commitmentMissing, commitmentNotByBuyer, commitmentWeak, commitmentLate, passRuleMissing, noStopCriteria, deciderDate];
