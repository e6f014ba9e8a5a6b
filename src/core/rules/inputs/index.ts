import type { Rule } from "../rule";
import { agreedAfterMeasured } from "./agreed-after-measured";
import { changedSinceAgreed } from "./changed-since-agreed";
import { impossibleShare } from "./impossible-share";
import { inputNotAgreed } from "./input-not-agreed";
import { inputRange } from "./input-range";
import { inputUnsourced } from "./input-unsourced";
import { literalInFormula } from "./literal-in-formula";
import { vendorAssumption } from "./vendor-assumption";

/** The rules about the numbers that the customer must own. */
export const inputsRules: readonly Rule[] = [inputUnsourced, inputNotAgreed, vendorAssumption, agreedAfterMeasured, changedSinceAgreed, literalInFormula, inputRange, impossibleShare];
