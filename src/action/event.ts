import type { Head } from "./github";
import { isRecord, numberIn, textIn } from "./json";
import type { Run } from "./marker";

/**
 * What the run belongs to. own: a pull request of the very run. other: a run of another workflow, which may have been
 * written by strangers. none: neither, with one sentence on why.
 */
export type Occasion =
  | { readonly kind: "own"; readonly pull: number; readonly run: Run }
  | { readonly kind: "other"; readonly head: Head; readonly run: Run }
  | { readonly kind: "none"; readonly message: string };

/** Reads the event that started a run; `run` is that run itself. */
export function occasionOf(event: unknown, run: Run): Occasion {
  const pull = numberIn(event, "pull_request", "number");
  if (pull !== undefined) return { kind: "own", pull, run };
  if (isRecord(event) && isRecord(event["workflow_run"])) return otherRun(event["workflow_run"]);
  return { kind: "none", message: "This run belongs to no pull request, so there is nowhere to comment." };
}

function otherRun(run: Readonly<Record<string, unknown>>): Occasion {
  const started = textIn(run, "event");
  if (started !== "pull_request") return { kind: "none", message: `The run before this one was started by “${started ?? "nothing"}” and not by a pull request, so there is nowhere to comment.` };
  const [id, attempt, branch, commit] = [numberIn(run, "id"), numberIn(run, "run_attempt"), textIn(run, "head_branch"), textIn(run, "head_sha")];
  const [owner, repository] = [textIn(run, "head_repository", "owner", "login"), textIn(run, "head_repository", "full_name")];
  if (id === undefined || attempt === undefined || !branch || !commit || !owner || !repository) return { kind: "none", message: "The fork that the pull request came from is gone, so there is nowhere to comment." };
  return { kind: "other", head: { owner, branch, commit, repository }, run: { id, attempt } };
}
