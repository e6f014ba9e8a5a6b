import type { Comment, GitHub } from "./github";
import { type Marker, compareRuns, markerLine, readMarker } from "./marker";
import { type Attempt, type Connection, type Outcome, patiently } from "./request";

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

/**
 * Sees to it that the comment stands. Only comments that this token wrote are looked at, because anybody can write the
 * hidden line; nothing is ever deleted. After every wait the comments are read again before anything is written: a newer run
 * may have spoken meanwhile, and a comment whose answer was lost may stand all the same.
 */
export function settleComment(asked: AskedComment, github: GitHub, connection: Connection): Promise<Outcome<Settled>> {
  return patiently((which) => attempt(asked, which, github), connection);
}

async function attempt(asked: AskedComment, which: number, github: GitHub): Promise<Attempt<Settled>> {
  const own = await ownComments(asked.pull, github);
  if (!own.ok) return { ...own, pause: undefined };
  const decision = decide(own.value, asked);
  const body = `${markerLine(asked)}\n${asked.text}`;
  if (decision.kind === "update") return done("updated", await github.update(decision.id, body, which));
  if (decision.kind === "create") return done("created", await github.create(asked.pull, body, which));
  return { ok: true, value: decision.kind };
}

/** What to do about the comments that this token wrote before. */
function decide(own: readonly Comment[], asked: Pick<AskedComment, "key" | "run" | "plans" | "manner">): Decision {
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

function done(settled: Settled, tried: Attempt<unknown>): Attempt<Settled> {
  return tried.ok ? { ok: true, value: settled } : tried;
}
