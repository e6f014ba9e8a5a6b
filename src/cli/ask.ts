import { createInterface } from "node:readline";
import { terminalText } from "./terminal-text";
import { Unanswered } from "./unanswered";

/** Asks questions on a terminal that are answered in one line. Rejects with `Unanswered` when the author gives up. */
export function askThrough(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): (question: string) => Promise<string> {
  return (question) =>
    new Promise((resolve, reject) => {
      const terminal = createInterface({ input, output, terminal: true });
      // Closing tells of an end too, which comes too late once there is an answer.
      terminal.once("close", () => { reject(new Unanswered("ended")); });
      terminal.once("SIGINT", () => {
        reject(new Unanswered("interrupted"));
        terminal.close();
      });
      terminal.question(terminalText(question), (answer) => {
        resolve(answer);
        terminal.close();
      });
    });
}

/** Whether an answer is a yes: what begins with y is, and everything else a no. */
export function isYes(answer: string): boolean {
  return /^\s*y/iu.test(answer);
}
