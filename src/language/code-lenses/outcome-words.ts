import type { Valuation } from "../../core/economics/valuation";
import type { Outcome } from "../../core/plan/sections/outcome";
import type { OutcomeLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { benefitWorth, worthWords } from "../benefit-worth";
import { lastFigure } from "../last-figure";
import { operatorSigns } from "../operator-signs";
import { outcomeValue } from "../outcome-value";
import type { ValuedPlan } from "../valued-plan";

/** "391,680 USD/year at target · measured 11 min/report, target < 12 min/report: met"; undefined while there is nothing to say. */
export function outcomeWords(outcome: Outcome, plan: ValuedPlan): string | undefined {
  const line = plan.report.outcomes.find(({ id }) => id === outcome.id);
  const parts = [valueWords(outcome, plan), line && resultWords(line, plan)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" · ");
}

function valueWords(outcome: Outcome, plan: ValuedPlan): string | undefined {
  if (outcome.benefit?.driver === "none") return say`not monetised`;
  const value = outcomeValue(outcome, plan);
  if (value?.status === "missing") return say`no value: ${inShort(value.reason.message)}`;
  const words = value && worthIn(value.valuation, outcome, plan);
  return words !== undefined && value?.status === "kept" ? lastFigure(words) : words;
}

function worthIn(valuation: Valuation, { id }: Outcome, { report, formats }: ValuedPlan): string | undefined {
  const figures = valuation.scenarios[report.headline];
  if (!figures.available) return undefined;
  const worth = benefitWorth(id, figures);
  if (worth === undefined) return figures.notCounted.includes(id) ? say`counts as nothing as measured` : undefined;
  const words = worthWords(worth, formats, figures.model.currency);
  return report.headline === "measured" ? say`${words} as measured` : say`${words} at target`;
}

/** A reason must leave room for what was measured. */
const mostOfReason = 80;

/** What is wrong; what to do about it, the problem itself says. */
function inShort(message: string): string {
  const [wrong = message] = message.split(/\s?[.:](?:\s|$)/u, 1);
  return wrong.length <= mostOfReason ? wrong : `${wrong.slice(0, mostOfReason).replace(/[,;]?\s*\S*$/u, "")}…`;
}

function resultWords({ measured, target, operator, verdict }: OutcomeLine, { formats }: ValuedPlan): string | undefined {
  const wanted = target && `${operatorSigns[operator]} ${formats.measure(target)}`;
  const result = measured && formats.measure(measured);
  if (result === undefined) return wanted === undefined ? undefined : say`not measured yet, target ${wanted}`;
  if (wanted === undefined) return say`measured ${result}, no target yet`;
  switch (verdict) {
    case "met":
      return say`measured ${result}, target ${wanted}: met`;
    case "missed":
      return say`measured ${result}, target ${wanted}: missed`;
    case "guardrail-broken":
      return say`measured ${result}, target ${wanted}: met, but a guardrail is broken`;
    default:
      return say`measured ${result}, target ${wanted}: cannot be compared`;
  }
}
