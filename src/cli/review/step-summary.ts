import { resolve } from "node:path";
import type { Environment } from "../environment";
import { systemReason } from "../system-reason";

/** GitHub takes as much for the summary of a step and drops all of a longer one. */
const mostBytes = 1024 * 1024;

/** Appends to the summary of the step that runs on GitHub a text that has at most so many bytes. Gives one sentence on why that was not done; undefined when it was. */
export async function appendToStepSummary(write: (limit: number) => string, { cwd, files, variables }: Environment): Promise<string | undefined> {
  const path = variables?.["GITHUB_STEP_SUMMARY"];
  if (path === undefined || path === "") return "--summary appends to the summary of a step on GitHub Actions, and GITHUB_STEP_SUMMARY names no file here. Leave it out, or use --comment FILE.";
  const place = resolve(cwd, path);
  try {
    const there = (await files.kindOf(place)) === "file" ? await files.read(place, mostBytes) : new Uint8Array();
    const text = new TextDecoder().decode(there);
    const room = mostBytes - there.length - 1;
    if (room < leastRoom) return "The summary of this step is full, so the review is not in it. Write less to GITHUB_STEP_SUMMARY before it.";
    await files.write(place, text === "" || text.endsWith("\n") ? text + write(room) : `${text}\n${write(room)}`);
    return undefined;
  } catch (error) {
    const reason = systemReason(error, "write");
    if (reason === undefined) throw error;
    return `The summary of this step cannot be written: ${reason}.`;
  }
}

/** The least that a review is written in. */
const leastRoom = 10_000;
