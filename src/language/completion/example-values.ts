import { CompletionItemKind } from "vscode-languageserver-types";
import { isMap } from "yaml";
import { planShape } from "../../core/plan/plan-shape";
import { type Expectation, anyQuantity, exampleIn, exchangeRate } from "../../core/quantity/expectation";
import { numberPattern } from "../../core/quantity/tokens";
import { type Template, blank, plainText, snippetText, template } from "../../core/template/template";
import { say } from "../../core/texts/say";
import type { AskedPlan } from "./asked-plan";
import { askedValues, lastKey } from "./asked-place";
import { exampleAlong, exampleOf, wordsOf } from "./example-along";
import type { Offer } from "./offer";
import { unitsBeside } from "./units-in";

/** A number to start from where one is measured: the format's own example, in the currency and units of the plan. */
export function exampleOffers(asked: AskedPlan): readonly Offer[] {
  const { place: { role, word, quote, touches }, offset } = asked;
  const measures = askedValues(asked).find(({ structure, startsList }) => !startsList && structure.measures !== undefined)?.structure.measures;
  const isEmpty = word.start === offset && quote === "" && touches === undefined;
  if (measures === undefined || role !== "value" || !isEmpty) return [];
  const example = exampleNumber(measures, exampleWords(asked), asked);
  return [{ label: plainText(example), kind: CompletionItemKind.Value, insert: plainText(example), snippet: snippetText(example), detail: say`an example` }];
}

/** An example of a number as it would stand at a place of the plan, its amount to fill in. */
export function exampleNumber(measures: Expectation, words: string, asked: AskedPlan): Template {
  const written = /^[-+]?\d/u.test(words) ? words : measures.example;
  const value = asked.place.trail.at(-1)?.beside.get("value");
  // The ends of a range are best reached from its middle.
  if (["low", "high"].includes(lastKey(asked)) && value !== undefined && value !== "") return numberTemplate(value, undefined);
  return numberTemplate(exampleIn({ ...measures, example: written }, asked.plan.currency), unitAt(measures, asked));
}

/** The unit that a number must have there; none where that of the example will do. */
function unitAt(measures: Expectation, asked: AskedPlan): string | undefined {
  const { plan: { currency }, place: { trail } } = asked;
  if (measures === exchangeRate) return `${currency}/${trail[1]?.key ?? ""}`;
  if (measures !== anyQuantity || trail[0]?.key !== "outcomes" || ["reduction", "increase"].includes(lastKey(asked))) return undefined;
  return unitsBeside(asked)[0];
}

const quantityPattern = new RegExp(`^([-+]?${numberPattern})\\s*([^]*)$`, "u");

function numberTemplate(written: string, unit: string | undefined): Template {
  const [, amount = written, own = ""] = quantityPattern.exec(written) ?? [];
  const name = unit ?? own;
  return name === "" ? [blank(amount)] : template`${blank(amount)} ${name}`;
}

/** The words of the example; of a short form those of the key that it stands for, and in a list the one whose turn it is. */
function exampleWords({ place: { trail, listed }, shape: { structure } }: AskedPlan): string {
  const isItem = trail.at(-1)?.key === "*";
  const node = exampleAlong(isItem ? trail.slice(0, -1) : trail, planShape);
  if (isItem) return node !== undefined && "items" in node ? wordsOf(node.items[Math.min(listed.length, node.items.length - 1)]) : "";
  if (structure.kind !== "record" || structure.shorthand === undefined || !isMap(node)) return wordsOf(node);
  const own = node.get(structure.shorthand, true) ?? exampleOf(structure.fields[structure.shorthand] ?? { example: undefined });
  return wordsOf(own);
}
