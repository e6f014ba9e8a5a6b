import type { NewPlanDraft, NewPlanProblem } from "../core/template/new-plan-draft";

export type { NewPlanDraft, NewPlanProblem };

/** The command that asks about a new plan and writes its first draft. Given answers, it asks for what is missing. */
export const newPlanCommand = "pov.newPlan";

/** What the command is given; with customer, driver and start nothing is asked. */
export interface NewPlanRequest extends Partial<NewPlanDraft> {
  /** The empty plan to fill; else the draft gets an editor of its own. */
  readonly uri?: string;
}

/** Client to server: what there is to ask about a new plan. Gives `NewPlanForm`. */
export const newPlanForm = "pov/newPlanForm";

/** The questions' choices and what is likely. */
export interface NewPlanForm {
  /** Each way in which an outcome becomes money: its word, what it is, and its formula. */
  readonly drivers: readonly { readonly id: string; readonly summary: string; readonly formula: string }[];
  /** The next working day. */
  readonly start: string;
}

/** Client to server: the first draft of a plan. Asked as well while answers are typed, for what is wrong so far. Gives `NewPlanAnswer`. */
export const newPlan = "pov/newPlan";

/** The draft in the snippet syntax of the Language Server Protocol with the id that it has, or what is wrong with the answers. */
export type NewPlanAnswer =
  | { readonly ok: true; readonly id: string; readonly snippet: string }
  | { readonly ok: false; readonly problems: readonly NewPlanProblem[] };
