import { CompletionItemKind } from "vscode-languageserver-types";
import { type Expectation, meets, share } from "../../core/quantity/expectation";
import { formatQuantity } from "../../core/quantity/format-quantity";
import { describeUnit } from "../../core/quantity/unit";
import { say } from "../../core/texts/say";
import { md } from "../hover/markdown";
import type { AskedPlan } from "./asked-plan";
import { askedValues, quoted, valueText } from "./asked-place";
import type { Offer } from "./offer";
import type { KnownInput } from "./written-inputs";

/** The inputs of the plan where a factor may name one; only those that measure what the field wants, where there are some. */
export function inputOffers(asked: AskedPlan): readonly Offer[] {
  const value = askedValues(asked).find(({ structure }) => structure.refersTo === "inputs");
  if (value === undefined) return [];
  const expects = value.structure.measures;
  const open = [...asked.plan.inputs].filter(([id]) => !asked.place.listed.includes(id));
  const offers = open.map(([id, input]) => ({ ...inputOffer(id, input, expects), insert: valueText(asked, value, quoted(asked, id)), fits: fits(input, expects) }));
  const fitting = offers.filter((offer) => offer.fits);
  // A share is better written in place than taken from a number that is none.
  return fitting.length > 0 || expects === share ? fitting : offers;
}

/** An input by its id, with its number and where that comes from. */
export function inputOffer(id: string, input: KnownInput | undefined, expects?: Expectation): Offer {
  const offer = { label: id, kind: CompletionItemKind.Variable, insert: id };
  if (input?.value === undefined) return offer;
  const written = formatQuantity(input.value);
  const detail = fits(input, expects) || expects === undefined ? written : say`${written}, does not fit: ${expects.name} is wanted`;
  const { source } = input;
  const lines = [md`${written}: ${describeUnit(input.value.unit)}`, ...(source === undefined ? [] : [md`${source}`])];
  return { ...offer, detail, documentation: lines.map(({ markdown }) => markdown).join("\n\n") };
}

function fits(input: KnownInput | undefined, expects: Expectation | undefined): boolean {
  return input?.value === undefined || expects === undefined || meets(expects, input.value);
}
