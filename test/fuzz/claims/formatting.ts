import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { differencesBetween } from "../../../src/core/changes/differences";
import { formatPlan } from "../../../src/core/format/format-plan";
import { asOf } from "./claim";

/** A formatted text says the same, has the same findings, and stays as it is when it is formatted again. */
export function formatting(text: string): void {
  const once = formatPlan(text);
  if (!once.ok) return;
  const twice = formatPlan(once.text);
  assert.ok(twice.ok, "What was formatted cannot be formatted.");
  assert.equal(twice.text, once.text, "A second time changes it again.");
  if (once.text === text) return;
  const [before, after] = [analyse(text, asOf), analyse(once.text, asOf)];
  // An alias of a quantity that gets a space says another text, where a plan wants none.
  if (!/\*\w/u.test(text)) assert.deepEqual(differencesBetween(before, after).map(({ kind, path }) => `${kind} ${path}`), [], "It says something else.");
  // A quantity may be mended, and a comment that is cut off from everything belongs to what is nearest.
  const found = ({ findings }: typeof before): readonly string[] => findings.map(({ rule }) => rule).filter((rule) => rule !== "quantity-form").sort();
  assert.deepEqual(found(after), found(before), "Something else is wrong with it.");
}
