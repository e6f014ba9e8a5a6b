import { createInterface } from "node:readline/promises";
import { terminalText } from "./terminal-text";

/** Asks questions on a terminal: what begins with y is a yes, and everything else, the end of the input included, a no. */
export function askThrough(input: NodeJS.ReadStream, output: NodeJS.WriteStream): (question: string) => Promise<boolean> {
  return async (question) => {
    const terminal = createInterface({ input, output });
    const ended = new Promise<string>((resolve) => terminal.once("close", () => { resolve(""); }));
    try {
      const answer = await Promise.race([terminal.question(terminalText(question)), ended]);
      return /^\s*y/iu.test(answer);
    } finally {
      terminal.close();
    }
  };
}
