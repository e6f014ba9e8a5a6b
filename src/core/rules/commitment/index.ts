import type { Rule } from "../rule";
import { commitmentMissing } from "./commitment-missing";

/** The rules about what the customer does if it is proved. */
export const commitmentRules: readonly Rule[] = [commitmentMissing];
