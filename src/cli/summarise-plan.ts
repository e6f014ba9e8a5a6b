import { analyseReading } from "../core/analyse";
import { readPlan } from "../core/plan/read-plan";
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
  const reading = readPlan(plan.text);
  return { file, summary: summarise(analyseReading(reading, asOf, await circumstances.of(path, reading))) };
}
