import type { Rule } from "../rule";
import { activityNotOutcome } from "./activity-not-outcome";
import { featureChecklist } from "./feature-checklist";
import { noOutcome } from "./no-outcome";
import { outcomeCount } from "./outcome-count";
import { outcomeNoOwner } from "./outcome-no-owner";
import { requirementsList } from "./requirements-list";
import { vagueWording } from "./vague-wording";

/** The rules about what is proved. */
export const outcomesRules: readonly Rule[] = [noOutcome, outcomeCount, featureChecklist, requirementsList, vagueWording, activityNotOutcome, outcomeNoOwner];
