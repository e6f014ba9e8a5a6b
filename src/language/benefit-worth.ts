import type { AvailableScenario } from "../core/economics/valuation";
import { say } from "../core/texts/say";
import type { Formats } from "../view/format/formats";

/** What an outcome brings before all haircuts but capture: each year, once, or by a schedule of its own, of which only the present value is one figure. */
export interface BenefitWorth {
  readonly kind: "recurring" | "one-time" | "schedule";
  readonly amount: number;
}

/** What an outcome is worth in a scenario; undefined where it is not counted, not monetised, or only cash that is reported apart. */
export function benefitWorth(outcome: string, { benefits, model }: AvailableScenario): BenefitWorth | undefined {
  const flow = benefits.find((benefit) => benefit.outcome === outcome);
  const counted = model.benefits.find((benefit) => benefit.outcome === outcome);
  if (flow === undefined || counted === undefined) return undefined;
  if (flow.annual === null) return counted.worth.kind === "schedule" ? { kind: "schedule", amount: flow.pv } : undefined;
  const isCashAlone = flow.annual === 0 && counted.cash !== undefined;
  return isCashAlone ? undefined : { kind: counted.worth.kind, amount: flow.annual };
}

/** "391,680 USD/year", "12,000 USD once", "PV 402,000 USD" */
export function worthWords({ kind, amount }: BenefitWorth, formats: Formats, currency: string): string {
  const money = formats.money(amount, currency);
  if (kind === "recurring") return `${money}/year`;
  return kind === "one-time" ? say`${money} once` : say`PV ${money}`;
}
