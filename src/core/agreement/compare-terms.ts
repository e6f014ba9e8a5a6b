import type { PlanPath } from "../source/plan-path";
import { say } from "../texts/say";
import type { AgreedTerm } from "./agreed-terms";
import { compareFingerprints } from "./fingerprints";

/** A field, or a whole outcome, input or cost, that is not what it was. */
export interface TermChange {
  readonly kind: "changed" | "added" | "removed";
  readonly path: PlanPath;
  /** “target of report-time”, “outcome report-time”. */
  readonly label: string;
  /** Undefined where there was none, where nothing tells what it was, and for a whole. */
  readonly before: string | undefined;
  /** Undefined where there is none any more, and for a whole. */
  readonly after: string | undefined;
}

/** Every difference between what was and what is, in the order of the plan; what is gone comes last. */
export function compareTerms(before: readonly AgreedTerm[], after: readonly AgreedTerm[]): readonly TermChange[] {
  const [earlier, today] = [byPath(before), byPath(after)];
  const changed = after.flatMap((term) => {
    const was = earlier.get(term.path);
    return was === undefined || was.canonical === term.canonical ? [] : [changeOf("changed", was, term)];
  });
  const added = after.filter(({ path }) => !earlier.has(path));
  const removed = before.filter(({ path }) => !today.has(path));
  return [...changed, ...inWholes("added", added, after), ...inWholes("removed", removed, before)];
}

/** The same where only fingerprints are known of what was; what is gone can only be counted. */
export function compareWithFingerprints(fingerprints: string, after: readonly AgreedTerm[]): { readonly changes: readonly TermChange[]; readonly removed: number } {
  const { changed, added, removed } = compareFingerprints(fingerprints, after);
  return { changes: [...changed.map((term) => changeOf("changed", undefined, term)), ...inWholes("added", added, after)], removed };
}

/** An outcome that came or went is one change and not ten. */
function inWholes(kind: "added" | "removed", terms: readonly AgreedTerm[], all: readonly AgreedTerm[]): readonly TermChange[] {
  const wholes = [...new Set(terms.map((term) => wholeOf(term.path).path))];
  return wholes.flatMap((path) => {
    const group = terms.filter((term) => wholeOf(term.path).path === path);
    const isWhole = group.length > 1 && group.length === all.filter((term) => wholeOf(term.path).path === path).length;
    if (isWhole) return [{ kind, path, label: wholeOf(path).label, before: undefined, after: undefined }];
    return group.map((term) => (kind === "added" ? changeOf(kind, undefined, term) : changeOf(kind, term, undefined)));
  });
}

function wholeOf(path: PlanPath): { readonly path: PlanPath; readonly label: string } {
  const [section = "", id = "", third = ""] = path.split(".");
  if (section === "outcomes") return { path: `${section}.${id}`, label: say`outcome ${id}` };
  if (section === "inputs") return { path: `${section}.${id}`, label: say`input ${id}` };
  if (section === "business_case") return { path: `${section}.${id}.${third}`, label: say`cost ${third}` };
  return { path: section, label: section };
}

function changeOf(kind: TermChange["kind"], before: AgreedTerm | undefined, after: AgreedTerm | undefined): TermChange {
  const { path = "", label = "" } = after ?? before ?? {};
  return { kind, path, label, before: before?.words, after: after?.words };
}

function byPath(terms: readonly AgreedTerm[]): ReadonlyMap<PlanPath, AgreedTerm> {
  return new Map(terms.map((term) => [term.path, term]));
}
