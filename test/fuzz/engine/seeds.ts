import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import naughtyStrings from "big-list-of-naughty-strings";
import fc from "fast-check";
import { corpus } from "../../core/rules/corpus";
import { shippedPlans } from "../../core/rules/findings";
import { yamlCases } from "../yaml-cases";
import { between } from "../claims/comparison";
import { configText, planText } from "../plans/plan-texts";
import { formulaText, quantityText } from "../plans/small-texts";

/** The texts that a target starts from: few for a short run, all there are for a long one. */
export function seedsFor(target: string, isShort: boolean): readonly string[] {
  const made = (text: fc.Arbitrary<string>): readonly string[] => fc.sample(text, { numRuns: isShort ? 20 : 300, seed: 20260316 });
  const known = isShort ? shippedPlans.slice(0, 1) : [...shippedPlans, ...corpus.map(({ text }) => text)];
  const found = readdirSync(foundFolder).map((name) => readFileSync(join(foundFolder, name), "utf8"));
  const cases = isShort ? [] : yamlCases().map(({ yaml }) => yaml);
  switch (target) {
    case "quantity":
      return [...made(quantityText), ...naughtyStrings];
    case "formula":
      return [...made(formulaText), ...naughtyStrings];
    case "configuration":
      return [...made(configText), ...cases];
    case "comparison":
      return made(fc.tuple(planText, planText).map((texts) => texts.join(between)));
    default:
      return [...known, ...found, ...made(planText), ...cases];
  }
}

const foundFolder = "test/fixtures/found";
