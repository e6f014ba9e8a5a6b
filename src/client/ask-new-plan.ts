import { l10n } from "vscode";
import type { NewPlanDraft, NewPlanForm, NewPlanRequest } from "../protocol/new-plan";
import type { PlanServer } from "./plan-server";
import { type Reply, askChoice, askText } from "./quick-question";
import { type Step, type StepPlace, walkSteps } from "./walk-steps";

/** Asks for whatever of a new plan was not given; undefined when the author gives up. */
export async function askNewPlan(server: PlanServer, form: NewPlanForm, given: NewPlanRequest): Promise<NewPlanDraft | undefined> {
  const draft: NewPlanDraft = { customer: "", driver: form.drivers[0]?.id ?? "", start: form.start, ...given };
  const isComplete = given.customer !== undefined && given.driver !== undefined && given.start !== undefined;
  const steps = { customer, sponsor, driver, start };
  const asked = Object.entries(steps).flatMap(([field, step]) => (isComplete || field in given ? [] : [step(server, form)]));
  return walkSteps(asked, draft);
}

type Ask = (server: PlanServer, form: NewPlanForm) => Step<NewPlanDraft>;

const customer: Ask = (server) => (draft, place) =>
  askField("customer", l10n.t("Whom is the plan for? The customer's name."), { server, draft, place });

const sponsor: Ask = (server) => (draft, place) =>
  askField("sponsor", l10n.t("Who at the customer would pay for the result? The executive sponsor's name; leave it empty if you do not know yet."), { server, draft, place });

const start: Ask = (server) => (draft, place) =>
  askField("start", l10n.t("On which day does the work start? The plan takes two weeks from there."), { server, draft, place });

const driver: Ask = (_, { drivers }) => async (draft, place) => {
  const items = drivers.map(({ id, summary, formula }) => ({ label: id, description: formula, detail: summary }));
  const active = items.find(({ label }) => label === draft.driver);
  const prompt = l10n.t("How does the outcome become money?");
  const reply = await askChoice({ ...place, title: title(), prompt, items, active });
  return answered(reply, ({ label }) => ({ ...draft, driver: label }));
};

interface Asked {
  readonly server: PlanServer;
  readonly draft: NewPlanDraft;
  readonly place: StepPlace;
}

async function askField(field: "customer" | "sponsor" | "start", prompt: string, { server, draft, place }: Asked): Promise<NewPlanDraft | "back" | undefined> {
  const wrong = async (text: string): Promise<string | undefined> => {
    const answer = await server.newPlan({ ...draft, [field]: text });
    return answer?.ok === false ? answer.problems.find((problem) => problem.field === field)?.message : undefined;
  };
  const reply = await askText({ ...place, title: title(), prompt, start: draft[field] ?? "", wrong });
  return answered(reply, (text) => ({ ...draft, [field]: text }));
}

function answered<Answer>(reply: Reply<Answer>, take: (answer: Answer) => NewPlanDraft): NewPlanDraft | "back" | undefined {
  return typeof reply === "object" ? take(reply.answer) : reply;
}

function title(): string {
  return l10n.t("New Plan");
}
