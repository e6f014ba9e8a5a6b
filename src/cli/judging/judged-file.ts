import { createHash } from "node:crypto";
import type { IsoDate } from "../../core/quantity/calendar";
import { type JudgedPlanFile, checkPlan } from "../check-plan";
import { type RunCircumstances, circumstancesFor } from "../circumstances";
import type { Environment } from "../environment";
import { type PlacedId, planIds } from "../plan-ids";
import { readPlanFile } from "../read-plan-file";

/** A file that was judged, or one sentence that says why it could not be read. */
export type JudgedFile = { readonly readable: true; readonly plan: JudgedPlanFile; readonly contentHash: string | undefined } | { readonly readable: false; readonly message: string };

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

/** A judge in this thread. Among what plans are judged may be said otherwise than by the task. */
export function judgeFor({ asOf, fix, plans, hashes }: Task, environment: JudgesEnvironment, among: (usual: RunCircumstances) => RunCircumstances = (usual) => usual): Judge {
  const circumstances = among(circumstancesFor(environment, { ids: planIds(plans) }));
  return async (paths) => {
    const files: JudgedFile[] = [];
    for (const path of paths) {
      const file = await readPlanFile(path, environment);
      if (file.readable) files.push({ readable: true, plan: await checkPlan({ path, bytes: file.bytes }, { asOf, circumstances, fix }), contentHash: hashes ? hashOf(file.bytes) : undefined });
      else files.push(file);
    }
    return files;
  };
}

/** The SHA-256 of some bytes. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}
