import { setImmediate } from "node:timers/promises";
import type { Judge, JudgedFile } from "./judged-file";

/** So many files are handed to a judge at once. */
const portion = 16;

/** Lets several judges share some files, each taking the next few when it is done with the ones before. The answers are in the order of the files. */
export async function judgeFiles(paths: readonly string[], judges: readonly Judge[]): Promise<readonly JudgedFile[]> {
  const judged: JudgedFile[] = [];
  let next = 0;
  await Promise.all(judges.map(work));
  return judged;

  async function work(judge: Judge): Promise<void> {
    while (next < paths.length) {
      const start = next;
      next += portion;
      const files = await judge(paths.slice(start, start + portion));
      files.forEach((file, index) => (judged[start + index] = file));
      // Answers of other threads are heard only between portions.
      await setImmediate();
    }
  }
}
