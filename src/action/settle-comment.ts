import type { Comment, GitHub, Outcome } from "./github";
import { type Marker, compareRuns, markerLine, readMarker } from "./marker";

/** A comment that is to stand at a pull request. */
export interface AskedComment extends Marker {
  readonly pull: number;
  readonly text: string;
  /** update: one comment that every run rewrites. new: one comment a run. */
  readonly manner: "update" | "new";
}

/** What became of it. newer: a later run has spoken. nothing-to-say: no plan differs and nothing says otherwise. */
export type Settled = "created" | "updated" | "newer" | "nothing-to-say";

type Decision = { readonly kind: "create" | "newer" | "nothing-to-say" } | { readonly kind: "update"; readonly id: number };

const tries = 3;

/**
 * Sees to it that the comment stands. Only comments that this token wrote are looked at, because anybody can write the
 * hidden line; nothing is ever deleted. A run may do this again: it finds what it wrote before.
 */
export async function settleComment(asked: AskedComment, github: GitHub, left = tries): Promise<Outcome<Settled>> {
  const own = await ownComments(asked.pull, github);
  if (!own.ok) return own;
  const decision = decide(own.value, asked);
  const body = `${markerLine(asked)}\n${asked.text}`;
  if (decision.kind === "update") return done("updated", await github.update(decision.id, body));
  if (decision.kind !== "create") return { ok: true, value: decision.kind };
  const created = await github.create(asked.pull, body);
  // The answer was lost, not necessarily the comment: to look again is better than to write it twice.
  if (!created.ok && created.failure.kind === "unavailable" && left > 1) return settleComment(asked, github, left - 1);
  return done("created", created);
}

/** What to do about the comments that this token wrote before. */
export function decide(own: readonly Comment[], asked: Pick<AskedComment, "key" | "run" | "plans" | "manner">): Decision {
  const latest = latestOf(own, asked.key);
  if (latest === undefined) return { kind: asked.plans === 0 ? "nothing-to-say" : "create" };
  const order = compareRuns(latest.marker.run, asked.run);
  if (order > 0) return { kind: "newer" };
  if (order === 0 || asked.manner === "update") return { kind: "update", id: latest.id };
  return { kind: asked.plans === 0 && latest.marker.plans === 0 ? "nothing-to-say" : "create" };
}

function latestOf(own: readonly Comment[], key: string) {
  return own
    .flatMap(({ id, body }) => {
      const marker = readMarker(body);
      return marker?.key === key ? [{ id, marker }] : [];
    })
    .sort((one, other) => compareRuns(other.marker.run, one.marker.run) || other.id - one.id)[0];
}

async function ownComments(pull: number, github: GitHub): Promise<Outcome<readonly Comment[]>> {
  const [me, comments] = [await github.viewer(), await github.comments(pull)];
  if (!me.ok) return me;
  if (!comments.ok) return comments;
  return { ok: true, value: comments.value.filter(({ author }) => author === me.value) };
}

function done(settled: Settled, outcome: Outcome<unknown>): Outcome<Settled> {
  return outcome.ok ? { ok: true, value: settled } : outcome;
}
