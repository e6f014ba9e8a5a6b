/** Where a question stands among the others. */
export interface StepPlace {
  /** From one. */
  readonly step: number;
  readonly totalSteps: number;
}

/** One question: the answers with the new one, “back” for the question before, or undefined for giving up. */
export type Step<Answers> = (answers: Answers, place: StepPlace) => Promise<Answers | "back" | undefined>;

/** Asks one question after the other, back and forth, and keeps what was answered; undefined when the author gives up. */
export async function walkSteps<Answers>(steps: readonly Step<Answers>[], start: Answers): Promise<Answers | undefined> {
  let answers = start;
  let index = 0;
  for (let ask = steps[index]; ask !== undefined; ask = steps[index]) {
    const answer = await ask(answers, { step: index + 1, totalSteps: steps.length });
    if (answer === undefined) return undefined;
    if (answer === "back") index = Math.max(0, index - 1);
    else {
      answers = answer;
      index += 1;
    }
  }
  return answers;
}
