import { CompletionItemKind } from "vscode-languageserver-types";
import { type Expectation, anyQuantity, exampleIn, exchangeRate } from "../../core/quantity/expectation";
import { parseQuantity } from "../../core/quantity/parse-quantity";
import { numberPattern } from "../../core/quantity/tokens";
import { parseUnit } from "../../core/quantity/parse-unit";
import { type Unit, describeUnit } from "../../core/quantity/unit";
import { say } from "../../core/texts/say";
import { md } from "../hover/markdown";
import type { AskedPlan } from "./asked-plan";
import { lastKey, partlyAskedValues } from "./asked-place";
import type { Offer } from "./offer";
import { unitsBeside, unitsIn } from "./units-in";

/** The units that fit behind a number: those that stand beside it first, then the field's own, those of the plan, and the usual ones. */
export function unitOffers(asked: AskedPlan): readonly Offer[] {
  const expects = partlyAskedValues(asked).find(({ structure }) => structure.measures !== undefined)?.structure.measures;
  const number = expects && numberBefore(asked);
  if (expects === undefined || number === undefined) return [];
  const [beside, used] = [unitsBeside(asked), unitsIn(asked.plan.analysis)];
  const units = [...new Set([...inParts(beside, asked), ...beside, ...ofExample(expects, asked), ...used, ...derivedFrom(used, asked), ...usual(asked)])].filter((text) => !/\d/u.test(text));
  return units.flatMap((text) => {
    const unit = unitThatFits(text, expects, asked);
    return unit === undefined ? [] : [unitOffer(text, unit, number, used.includes(text))];
  });
}

/** The number that the unit is for; with the text to repeat when number and unit are still one word. */
function numberBefore({ text, place: { before, after, word } }: AskedPlan): string | undefined {
  if (after !== "") return undefined;
  if (new RegExp(`^\\s*[-+]?${numberPattern}\\s+$`, "u").test(before)) return "";
  return before === "" ? new RegExp(`^[-+]?${numberPattern}`, "u").exec(text.slice(word.start, word.end))?.[0] : undefined;
}

function unitOffer(label: string, unit: Unit, number: string, isUsed: boolean): Offer {
  const detail = describeUnit(unit);
  return {
    label,
    kind: CompletionItemKind.Unit,
    insert: number === "" ? label : `${number} ${label}`,
    detail,
    documentation: md`${isUsed ? say`${detail}, used in this plan` : detail}`.markdown,
    ...(number !== "" && { filter: `${number}${label}` }),
  };
}

/** What a target falls or rises by may also be a part of its baseline. */
function unitThatFits(text: string, expects: Expectation, asked: AskedPlan): Unit | undefined {
  const parsed = parseUnit(text);
  if (!parsed.ok) return undefined;
  const { unit } = parsed;
  if (text === "pp" && expects === anyQuantity && !isChange(asked)) return undefined;
  return expects.accepts(unit.dimension, unit) ? unit : undefined;
}

/** What a target falls or rises by is most often a part of its baseline; points go with a percentage alone. */
function inParts(beside: readonly string[], asked: AskedPlan): readonly string[] {
  if (!isChange(asked)) return [];
  return beside[0] === "%" ? ["%", "pp"] : ["%"];
}

function isChange(asked: AskedPlan): boolean {
  return ["reduction", "increase"].includes(lastKey(asked));
}

/** The unit in which the field is usually written, unless it counts something of the example's own. */
function ofExample(expects: Expectation, { plan: { currency } }: AskedPlan): readonly string[] {
  const read = expects === anyQuantity || expects === exchangeRate ? undefined : parseQuantity(exampleIn(expects, currency));
  if (read?.ok !== true || read.quantity.unit.dimension.counts.size > 0) return [];
  return [read.quantity.unit.text, currency];
}

/** What the plan counts, per year and by price. */
function derivedFrom(used: readonly string[], { plan: { currency } }: AskedPlan): readonly string[] {
  const counts = new Set(used.flatMap((text) => {
    const parsed = parseUnit(text);
    return parsed.ok ? [...parsed.unit.dimension.counts.keys()] : [];
  }));
  return [...counts].flatMap((count) => [`${count}/year`, `${currency}/${count}`, `h/${count}`, count]);
}

function usual({ plan: { currency }, place: { trail } }: AskedPlan): readonly string[] {
  const rate = trail[0]?.key === "exchange_rates" ? [`${currency}/${trail[1]?.key ?? ""}`] : [];
  const times = ["h", "min", "s", "workday", "workweek", "day", "week", "month", "quarter", "year"];
  const moneys = [currency, `${currency}/year`, `${currency}/month`, `${currency}/h`, `${currency}/workday`];
  return [...rate, "%", ...moneys, "/year", "/month", "/week", "/day", ...times, "h/week", "h/year", "pp"];
}
