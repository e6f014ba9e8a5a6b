import { commitmentMissing } from "./commitment/commitment-missing";
import { quantityForm } from "./hygiene/quantity-form";
import { schema } from "./hygiene/schema";
import { unknownKey } from "./hygiene/unknown-key";
import { yamlRule } from "./hygiene/yaml";
import { baselineMissing } from "./metrics/baseline-missing";
import { directionConflict } from "./metrics/direction-conflict";
import { percentAmbiguous } from "./metrics/percent-ambiguous";
import { targetMissing } from "./metrics/target-missing";
import { unitMismatch } from "./metrics/unit-mismatch";
import { featureChecklist } from "./outcomes/feature-checklist";
import { noOutcome } from "./outcomes/no-outcome";
import { outcomeCount } from "./outcomes/outcome-count";
import { executiveSponsor } from "./people/executive-sponsor";
import { unknownPerson } from "./people/unknown-person";
import { priceTermMissing } from "./roi/price-term-missing";
import { targetBelowBreakeven } from "./roi/target-below-breakeven";
import type { Rule } from "./rule";

/** Every rule, category by category. */
export const rules: readonly Rule[] = [
  executiveSponsor,
  unknownPerson,
  noOutcome,
  outcomeCount,
  featureChecklist,
  baselineMissing,
  targetMissing,
  directionConflict,
  unitMismatch,
  percentAmbiguous,
  commitmentMissing,
  priceTermMissing,
  targetBelowBreakeven,
  quantityForm,
  unknownKey,
  schema,
  yamlRule,
];
