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
import { ownCopy } from "./own-copy";
import { type PackedPlan, packPlan } from "./packed-plan";

/** A file that was judged, or one sentence that says why it could not be read. */
export type JudgedFile = ReadableFile | (UnreadableFile & { readonly readable: false });

interface ReadableFile {
  readonly readable: true;
  readonly plan: PackedPlan;
  /** The id by which the plan was compared with others. */
  readonly id: string | undefined;
  /** Whether the same bytes are judged in the same way another time: what a history says changes, and a failure of ours is not to last. */
  readonly isLasting: boolean;
  /** Left out where nobody asked for it. */
  readonly contentHash: string | undefined;
}

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
      if (!file.readable) {
        files.push({ readable: false, path, message: file.message });
        continue;
      }
      const verdict = await checkPlan({ path, bytes: file.bytes }, { asOf, circumstances, fix });
      files.push({ ...readableFile(verdict), contentHash: hashes ? hashOf(file.bytes) : undefined });
    }
    return files;
  };
}

function readableFile({ plan, id, hasLookedBack }: PlanVerdict): Omit<ReadableFile, "contentHash"> {
  const isLasting = !hasLookedBack && !plan.findings.some(({ failure }) => failure);
  return { readable: true, plan: packPlan(plan), id: ownCopy(id), isLasting };
}

/** The SHA-256 of some bytes. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}
