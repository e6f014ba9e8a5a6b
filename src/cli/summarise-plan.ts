import { analyse } from "../core/analyse";
import type { PortfolioPlan } from "../core/portfolio/portfolio";
import { summarise, unreadablePlan } from "../core/portfolio/summarise";
import type { IsoDate } from "../core/quantity/calendar";
import type { PlanToCheck } from "./check-plan";
import type { RunCircumstances } from "./circumstances";
import { decodePlan } from "./plan-text";

/** A plan of a portfolio from its bytes, as of a day; bytes that are not text give one that says so. */
export async function summarisePlan({ path, bytes }: PlanToCheck, asOf: IsoDate, circumstances: RunCircumstances): Promise<PortfolioPlan> {
  const plan = decodePlan(bytes);
  const file = path ?? "stdin";
  if (!plan.readable) return { file, summary: unreadablePlan(plan.message) };
  return { file, summary: summarise(analyse(plan.text, asOf, await circumstances.of(path, plan.text))) };
}
