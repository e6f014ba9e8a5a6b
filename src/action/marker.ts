/** A run of a workflow. Ids grow from one run of a repository to the next, attempts from one re-run of a run to the next. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
}

/** What a comment's hidden first line says: which of several comments it is, which run wrote it, and how many plans differed. */
export interface Marker {
  readonly key: string;
  readonly run: Run;
  readonly plans: number;
}

/** Whether a text can name a comment; nothing in it can end the line that hides it. */
export function isKey(text: string): boolean {
  return /^[A-Za-z0-9._-]{1,100}$/u.test(text);
}

/** The hidden line that a comment begins with. */
export function markerLine({ key, run, plans }: Marker): string {
  return `<!-- pov-review: ${key} run=${run.id} attempt=${run.attempt} plans=${plans} -->`;
}

/** What the first line of a comment says; undefined when it is not one of ours. Later lines are the text of plans and say nothing. */
export function readMarker(body: string): Marker | undefined {
  const [, key, id, attempt, plans] = /^<!-- pov-review: (\S{1,100}) run=(\d{1,15}) attempt=(\d{1,6}) plans=(\d{1,9}) -->(?:\r?\n|$)/u.exec(body) ?? [];
  return key === undefined ? undefined : { key, run: { id: Number(id), attempt: Number(attempt) }, plans: Number(plans) };
}

/** Below zero when the first run is the older one, above when it is the newer one, zero when both are the same. */
export function compareRuns(one: Run, other: Run): number {
  return one.id - other.id || one.attempt - other.attempt;
}
