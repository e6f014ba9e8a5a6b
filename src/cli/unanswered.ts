/** Thrown where a question on a terminal gets no answer: by Ctrl+C, or because the input is at its end. It ends the command. */
export class Unanswered extends Error {
  constructor(readonly because: "interrupted" | "ended") {
    super(`The question was not answered: ${because}.`);
  }
}
