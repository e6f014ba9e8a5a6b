import { answers } from "../rules/words/feature-test";
import type { Outcome } from "../plan/sections/outcome";

/** What an outcome is called: its metric's name, else its statement, else its id. */
export function outcomeName({ id, metric, statement }: Outcome): string {
  const name = metric?.name;
  const isAnswer = answers.some((answer) => answer === name?.toLowerCase());
  return (isAnswer ? undefined : name) ?? statement ?? id;
}
