/** What somebody answered about a new plan, word for word; what is empty was left open. */
export interface NewPlanDraft {
  readonly customer: string;
  readonly sponsor?: string;
  readonly driver: string;
  readonly start: string;
  readonly title?: string;
  readonly currency?: string;
}

/** What is wrong with one of the answers. */
export interface NewPlanProblem {
  readonly field: keyof NewPlanDraft;
  readonly message: string;
}
