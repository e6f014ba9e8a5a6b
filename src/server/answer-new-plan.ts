import { drivers } from "../core/economics/drivers";
import { nextWorkingDay } from "../core/quantity/calendar";
import { idOf, newPlanTemplate } from "../core/template/new-plan";
import { driverIds, readNewPlan } from "../core/template/read-new-plan";
import { snippetText } from "../core/template/template";
import { translated } from "../core/texts/say";
import { type NewPlanAnswer, type NewPlanDraft, type NewPlanForm, newPlan, newPlanForm } from "../protocol/new-plan";
import type { Services } from "./services";

/** Answers what there is to ask about a new plan, and what its first draft is. */
export function answerNewPlan({ connection, neighbours, today }: Services): void {
  connection.onRequest(newPlanForm, (): NewPlanForm => {
    const choices = driverIds.map((id) => ({ id, summary: translated(drivers[id].summary), formula: translated(drivers[id].formula) }));
    return { drivers: choices, start: nextWorkingDay(today()) };
  });
  connection.onRequest<NewPlanAnswer, unknown>(newPlan, async (draft: NewPlanDraft): Promise<NewPlanAnswer> => {
    const reading = readNewPlan(draft, today());
    if (!reading.ok) return reading;
    const plan = { ...reading.plan, taken: await neighbours.ids() };
    return { ok: true, id: idOf(plan), snippet: snippetText(newPlanTemplate(plan)) };
  });
}
