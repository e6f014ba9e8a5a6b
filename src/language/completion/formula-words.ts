import { CompletionItemKind } from "vscode-languageserver-types";
import { functions, outcomeWords } from "../../core/formula/formula";
import { say } from "../../core/texts/say";
import type { AskedPlan } from "./asked-plan";
import { partlyAskedValues } from "./asked-place";
import { inputOffer } from "./input-ids";
import type { Offer } from "./offer";

/** The numbers of the outcome, the inputs and the functions that arithmetic may use. */
export function formulaOffers(asked: AskedPlan): readonly Offer[] {
  if (!partlyAskedValues(asked).some(({ structure }) => structure.holds === "arithmetic")) return [];
  const { text, offset, place: { word } } = asked;
  const name = /[A-Za-z_][\w-]*$/u.exec(text.slice(word.start, offset))?.[0] ?? "";
  const rest = /^[\w-]*/u.exec(text.slice(offset, word.end))?.[0] ?? "";
  const replaces = { start: offset - name.length, end: offset + rest.length };
  const numbers = outcomeWords.map((label) => ({ label, kind: CompletionItemKind.Keyword, insert: label, documentation: meanings()[label] }));
  const inputs = [...asked.plan.inputs].map(([id, input]) => inputOffer(id, input));
  const calls = functions.map((label) => ({ label, kind: CompletionItemKind.Function, insert: `${label}(`, documentation: meanings()[label] }));
  return [...numbers, ...inputs, ...calls].map((offer) => ({ ...offer, replaces }));
}

function meanings(): Readonly<Record<(typeof outcomeWords)[number] | (typeof functions)[number], string>> {
  return {
    baseline: say`What the metric is today.`,
    result: say`What the metric comes to: its target, or what was measured.`,
    improvement: say`How far the metric moves from its baseline to its result.`,
    min: say`The smallest of several amounts, separated by commas.`,
    max: say`The largest of several amounts, separated by commas.`,
  };
}
