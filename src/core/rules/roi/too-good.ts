import type { AvailableScenario } from "../../economics/valuation";
import { formatAmount } from "../../quantity/format-quantity";
import { say } from "../../texts/say";
import { numberOption } from "../option";
import type { Observation, Rule } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";
import { judgedScenario } from "./judged-scenario";

const mostRoi = numberOption("most-roi", 500, "The highest ROI, in percent, that nobody has to look at twice.");

/** A return that nobody believes proves nothing. */
export const tooGood: Rule = {
  id: "too-good",
  category: "roi",
  severity: { ...always("warning"), inWords: "warning; hint for an IRR alone" },
  summary: "The return is one that a finance reviewer can believe.",
  why: "Published studies of purchases like these headline returns of 100 to 330 %, and a multiple of that is rarely a miracle and mostly a cost that is missing or a unit that is wrong. The ROI is judged as (benefits − costs) / costs in today's money, whatever method the plan shows. A payback within a month is found only where at least 5 % of the costs fall due at the start, since a subscription pays back at once. An IRR above 1,000 % is a hint, because it only says that little is paid at the start.",
  options: [mostRoi],
  good: [
    { title: "A return like others.", plan: "business_case: {ramp: [60 %, 100 %, 100 %], costs: {subscription: {kind: vendor, amount: 30000 USD/year}}}" },
  ],
  bad: [
    {
      title: "Hardly any costs.",
      plan: "business_case: {ramp: [60 %, 100 %, 100 %], costs: {subscription: {kind: vendor, amount: 6000 USD/year}}}",
      message: "ROI 1054 %. Published studies in this field headline 100 to 330 %. Follow the waterfall to the number that carries it, before the customer's finance does.",
    },
    {
      title: "Money at the start that is back within weeks.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: cost-avoided, amount: 300000 USD/year}
        business_case:
          costs:
            subscription: {kind: vendor, amount: 100000 USD/year}
            implementation: {kind: vendor, amount: 15000 USD}
      `,
      message: "The 15000 USD paid at the start is back within 28 days. No rollout is that fast: look for a ramp that is missing, or a volume that is too large.",
    },
  ],
  visit: {
    *plan(subject) {
      const scenario = judgedScenario(subject);
      const finding = scenario && (highRoi(scenario, subject.option(mostRoi)) ?? fastPayback(scenario) ?? highRate(scenario));
      if (finding !== undefined) yield { at: "business_case", onKey: true, ...finding };
    },
  },
};

type Doubt = Pick<Observation, "message" | "severity">;

function highRoi({ benefitCostRatio }: AvailableScenario, most: number): Doubt | undefined {
  const roi = 100 * ((benefitCostRatio ?? 1) - 1);
  if (roi <= most + rounding) return undefined;
  return { message: say`ROI ${readable(roi)} %. Published studies in this field headline 100 to 330 %. Follow the waterfall to the number that carries it, before the customer's finance does.` };
}

/** What binary fractions add to a percentage that is as large as it may be. */
const rounding = 1e-6;

/** What is paid again and again is earned back again and again; only money paid in advance takes its time. */
function fastPayback({ payback, costs, pvCosts, model }: AvailableScenario): Doubt | undefined {
  const initial = costs.reduce((sum, cost) => sum + cost.initial, 0);
  if (payback.years === null || payback.years * 12 >= 1 || initial < realShare * pvCosts || initial <= 0 || !Number.isFinite(initial)) return undefined;
  const days = Math.max(1, Math.ceil(payback.years * 365));
  const paid = `${whole(initial)} ${model.currency}`;
  const message =
    days === 1
      ? say`The ${paid} paid at the start is back within 1 day. No rollout is that fast: look for a ramp that is missing, or a volume that is too large.`
      : say`The ${paid} paid at the start is back within ${days} days. No rollout is that fast: look for a ramp that is missing, or a volume that is too large.`;
  return { message };
}

const realShare = 0.05;

function highRate({ irr }: AvailableScenario): Doubt | undefined {
  if (irr === null || irr <= 10) return undefined;
  return { severity: "hint", message: say`IRR ${readable(100 * irr)} %: so little is paid before the benefits come that the rate says nothing. Leave it out of the case, and show the ROI and the payback.` };
}

/** Beyond a thousand times the money, the digits say nothing more. */
function readable(percentage: number): string {
  return percentage > 100_000 ? say`over 100000` : whole(percentage);
}

function whole(amount: number): string {
  return formatAmount(Math.round(amount));
}
