import { commitmentRules } from "./commitment";
import { hygieneRules } from "./hygiene";
import { inputsRules } from "./inputs";
import { measurementRules } from "./measurement";
import { metricsRules } from "./metrics";
import { outcomesRules } from "./outcomes";
import { peopleRules } from "./people";
import { roiRules } from "./roi";
import { timelineRules } from "./timeline";
import type { Rule } from "./rule";

/** Every rule, category by category. */
export const rules: readonly Rule[] = [
  ...peopleRules,
  ...outcomesRules,
  ...metricsRules,
  ...inputsRules,
  ...timelineRules,
  ...commitmentRules,
  ...measurementRules,
  ...roiRules,
  ...hygieneRules,
];
