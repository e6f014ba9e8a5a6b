import type { Outcome } from "../plan/sections/outcome";
import { blank } from "../rules/wording";
import { answers } from "../rules/words/feature-test";

/** What an outcome is called: its metric's name, else its statement, else its id. Neither an answer nor a blank is a name. */
export function outcomeName({ id, metric, statement }: Outcome): string {
  return [metric?.name, statement].find((words) => words !== undefined && !words.includes(blank) && !isAnswer(words)) ?? id;
}

function isAnswer(words: string): boolean {
  return answers.some((answer) => answer === words.toLowerCase());
}
