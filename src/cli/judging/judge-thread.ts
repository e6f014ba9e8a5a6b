import { Worker } from "node:worker_threads";
import type { Judge, JudgedFile, Task } from "./judged-file";

/** A thread beside this one that judges files. */
export interface JudgeThread {
  /** A judge in that thread, for one task. */
  readonly judgeFor: (task: Task) => Judge;
  readonly stop: () => Promise<void>;
}

/** By this a program knows that it was started as such a thread. */
export const judgesHere = "pov judges here";

/** Starts a thread that runs a program, which there calls `judgeInThread`. */
export function startJudgeThread(program: string): JudgeThread {
  // Judging leaves much behind that nobody needs any more; with the usual few megabytes, an eighth of the time goes to clearing up.
  const worker = new Worker(program, { workerData: judgesHere, resourceLimits: { maxYoungGenerationSizeMb: 64 } });
  const waiting: Waiting[] = [];
  let failure: Error | undefined;
  worker.on("message", (files: readonly JudgedFile[]) => waiting.shift()?.resolve(files));
  // A failure there is one of ours, and ends the run here.
  worker.on("error", (error: Error) => {
    failure = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    judgeFor: (task) => {
      worker.postMessage(task);
      return (paths) =>
        new Promise((resolve, reject) => {
          if (failure !== undefined) return reject(failure);
          waiting.push({ resolve, reject });
          worker.postMessage(paths);
        });
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

interface Waiting {
  readonly resolve: (files: readonly JudgedFile[]) => void;
  readonly reject: (error: Error) => void;
}
