import type { MessagePort } from "node:worker_threads";
import { type Judge, type JudgesEnvironment, type Task, judgeFor } from "./judged-file";

/** Judges what it is sent, one message after the other: a task, and then the paths of files again and again. */
export function judgeInThread(port: MessagePort, environment: JudgesEnvironment): void {
  let judge: Judge | undefined;
  let before: Promise<void> = Promise.resolve();
  port.on("message", (message: Task | readonly string[]) => {
    before = before.then(async () => {
      if ("asOf" in message) judge = judgeFor(message, environment);
      else if (judge === undefined) throw new Error("Files came before the task.");
      else port.postMessage(await judge(message));
    });
  });
}
