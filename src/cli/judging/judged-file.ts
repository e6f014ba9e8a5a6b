import { createHash } from "node:crypto";
import type { IsoDate } from "../../core/quantity/calendar";
import { type PlanVerdict, checkPlan } from "../check-plan";
import { circumstancesFor } from "../circumstances";
import type { Environment } from "../environment";
import { type PlacedId, planIds } from "../plan-ids";
import type { PlanSettings } from "../plan-settings";
import { readPlanFile } from "../read-plan-file";
import type { UnreadableFile } from "../reporters/reporter";
import { type Bases, withBases } from "../with-base";

/** A file that was judged, or one sentence that says why it could not be read. */
export type JudgedFile = (PlanVerdict & { readonly readable: true; readonly contentHash: string | undefined }) | (UnreadableFile & { readonly readable: false });

/** What a run asks of each of its plans, as plain data that threads can be given. */
export interface Task {
  readonly asOf: IsoDate;
  readonly fix: boolean;
  /** All plans that are judged together, whoever judges them. */
  readonly plans: readonly PlacedId[];
  /** Whether to say which bytes were judged. */
  readonly hashes: boolean;
}

/** Reads files and judges them, in their order. */
export type Judge = (paths: readonly string[]) => Promise<readonly JudgedFile[]>;

/** What judging asks of the world around. */
export type JudgesEnvironment = Pick<Environment, "cwd" | "files" | "history">;

/** What only the thread that starts a run has. */
export interface RunKnowledge {
  readonly settings?: PlanSettings;
  readonly bases?: Bases;
}

/** A judge in this thread. */
export function judgeFor({ asOf, fix, plans, hashes }: Task, environment: JudgesEnvironment, { settings, bases }: RunKnowledge = {}): Judge {
  const usual = circumstancesFor(environment, { ids: planIds(plans), ...(settings !== undefined && { settings }) });
  const circumstances = bases === undefined ? usual : withBases(usual, bases);
  return async (paths) => {
    const files: JudgedFile[] = [];
    for (const path of paths) {
      const file = await readPlanFile(path, environment);
      if (file.readable) files.push({ ...(await checkPlan({ path, bytes: file.bytes }, { asOf, circumstances, fix })), readable: true, contentHash: hashes ? hashOf(file.bytes) : undefined });
      else files.push({ readable: false, path, message: file.message });
    }
    // A copy, because the smallest part of a text keeps all of it in memory.
    return structuredClone(files);
  };
}

/** The SHA-256 of some bytes. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}
