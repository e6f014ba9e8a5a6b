import { createInterface } from "node:readline/promises";
import { terminalText } from "./terminal-text";

/** Asks questions on a terminal that are answered in one line; the end of the input is an empty one. */
export function askThrough(input: NodeJS.ReadStream, output: NodeJS.WriteStream): (question: string) => Promise<string> {
  return async (question) => {
    const terminal = createInterface({ input, output });
    const ended = new Promise<string>((resolve) => terminal.once("close", () => { resolve(""); }));
    try {
      return await Promise.race([terminal.question(terminalText(question)), ended]);
    } finally {
      terminal.close();
    }
  };
}

/** Whether an answer is a yes: what begins with y is, and everything else a no. */
export function isYes(answer: string): boolean {
  return /^\s*y/iu.test(answer);
}
