import { methodNames, type Report } from "../core/report/report";
import type { AvailableScenario, ScenarioName } from "../core/economics/valuation";
import type { Tone } from "./Figure";
import type { Formats } from "./format/formats";
import { paybackClause } from "./payback-words";
import { asked, type SentencePart } from "./sentence-part";

/** The verdict: what the customer gains or loses, and the condition under which that turns. */
export interface VerdictSentence {
  readonly claim: readonly SentencePart[];
  readonly condition: readonly SentencePart[];
}

/** "At target, Northwind gains 68,538 USD over 3 years: ROI 66.2 % (TEI), payback in month 14; it still pays if benefits fall by 39.8 %." */
export function verdictSentence(report: Report, figures: AvailableScenario, formats: Formats): VerdictSentence {
  if (figures.pvCosts === 0) return { claim: [...gain(report, figures, formats), ...beforeCosts, "."], condition: [] };
  const measures = [roiClause(report, figures, formats), paybackClause(report, figures, formats)].filter((clause) => clause.length > 0);
  const condition = conditionOf(report, figures, formats);
  const claim = [...gain(report, figures, formats), ...measures.flatMap((clause, index) => [index === 0 ? ": " : ", ", ...clause])];
  return { claim: endedBy(condition.length > 0 ? ";" : ".", claim), condition };
}

/** Where a scenario stands, inside a sentence. */
export const scenarioPlaces: Readonly<Record<ScenarioName, string>> = {
  target: "at target",
  measured: "on measured results",
  floor: "at the floor",
};

/** How a sentence about a scenario begins. */
const openings: Readonly<Record<ScenarioName, string>> = {
  target: "At target, ",
  measured: "On measured results ",
  floor: "At the floor, ",
};

/** A gain without costs is no return yet: nothing can be said of what it costs, nor of how sure it is. */
const beforeCosts: readonly SentencePart[] = [", before costs: ", { link: "none are entered yet", path: "business_case" }];

function gain(report: Report, { npv }: AvailableScenario, formats: Formats): readonly SentencePart[] {
  const { customer } = report.plan;
  const who = [openings[report.headline], customer === undefined ? "the customer" : { planText: customer }];
  const years = ` over ${formats.count(report.valuation.horizonYears, "year")}`;
  if (formats.isNothing(npv)) return [...who, " breaks even", years];
  const amount = { name: "verdict.npv", text: formats.money(Math.abs(npv), report.valuation.currency), tone: toneOf(npv), ...asked(report, "npv", "NPV") };
  return [...who, npv > 0 ? " gains " : " loses ", amount, years];
}

function roiClause(report: Report, { roi, npv }: AvailableScenario, formats: Formats): readonly SentencePart[] {
  if (roi === null) return [];
  const method = methodNames[report.valuation.method];
  return ["ROI ", { name: "verdict.roi", text: formats.percent(roi), tone: toneOf(npv), ...asked(report, "roi", "ROI") }, ` (${method})`];
}

function conditionOf(report: Report, { npv, breakEvenHaircut }: AvailableScenario, formats: Formats): readonly SentencePart[] {
  if (breakEvenHaircut === null || formats.isNothing(npv)) return [];
  const share = { name: "verdict.breakEvenHaircut", text: formats.percent(Math.abs(breakEvenHaircut)), end: ".", ...asked(report, "break-even-haircut", npv > 0 ? "the break-even haircut" : "the break-even uplift") };
  return [npv > 0 ? "it still pays if benefits fall by " : "it would pay if benefits rose by ", share];
}

/** A sentence with its punctuation on the last part, so that none begins a line. */
function endedBy(end: string, parts: readonly SentencePart[]): readonly SentencePart[] {
  const last = parts.at(-1);
  if (typeof last === "string") return [...parts.slice(0, -1), last + end];
  return last !== undefined && "name" in last ? [...parts.slice(0, -1), { ...last, end }] : [...parts, end];
}

function toneOf(npv: number): Tone {
  return npv < 0 ? "bad" : "good";
}
