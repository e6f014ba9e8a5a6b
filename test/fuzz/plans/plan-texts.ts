import fc from "fast-check";
import { corpus } from "../../core/rules/corpus";
import { shippedPlans } from "../../core/rules/findings";
import { picking, writtenAs } from "./layout";
import { mutated, mutation } from "./mutation";
import { configValue, planValue } from "./plan-value";

/** Which way is taken wherever a layout has a choice. */
const layout = fc.array(fc.nat(60), { maxLength: 300, size: "max" });
const mistakes = fc.array(mutation, { maxLength: 3 });

/** Plans that follow the definition of the format, or nearly, in any layout. */
const structuredText: fc.Arbitrary<string> = fc.tuple(planValue, layout).map(([value, choices]) => writtenAs(value, picking(choices)));

/** Plans that people wrote. */
const knownText: fc.Arbitrary<string> = fc.constantFrom(...shippedPlans, ...corpus.map(({ text }) => text));

/** The texts of plans as they come from anywhere: structured or known, with a few mistakes in them. */
export const planText: fc.Arbitrary<string> = fc
  .tuple(fc.oneof({ arbitrary: structuredText, weight: 3 }, { arbitrary: knownText, weight: 1 }), mistakes)
  .map(([text, changes]) => changes.reduce(mutated, text));

/** The texts of configurations, with a few mistakes in them. */
export const configText: fc.Arbitrary<string> = fc.tuple(configValue, layout, mistakes).map(([value, choices, changes]) => changes.reduce(mutated, writtenAs(value, picking(choices))));
