import { share } from "../../core/quantity/expectation";
import type { AskedPlan } from "./asked-plan";
import { askedValues } from "./asked-place";
import { exampleOffers } from "./example-values";
import { inputOffers } from "./input-ids";
import type { Offer } from "./offer";

/** The numbers that may stand somewhere: inputs of the plan, and an example; a share is mostly written in place. */
export function numberOffers(asked: AskedPlan): readonly Offer[] {
  const isShare = askedValues(asked).some(({ structure }) => structure.measures === share);
  const [inputs, examples] = [inputOffers(asked), exampleOffers(asked)];
  return isShare ? [...examples, ...inputs] : [...inputs, ...examples];
}
