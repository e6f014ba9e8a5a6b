import { applyEdits } from "../edit/apply-edits";
import type { TextEdit } from "../source/span";
import type { Finding, Fix } from "./finding";

/** A text in which every safe fix was made. */
export interface FixedText {
  readonly text: string;
  /** How many findings were mended. */
  readonly mended: number;
}

/** Beyond these rounds fixes undo each other, which is our mistake and shall not last for ever. */
const mostRounds = 20;

/**
 * Makes every safe fix, again and again until there is none, because one may make room for another. `judge` finds what is
 * wrong with a text. Fixes that overlap wait for the next round, and of a finding that could be mended in several ways none
 * is chosen.
 */
export function fixAll(text: string, judge: (text: string) => readonly Finding[]): FixedText {
  let mended = 0;
  for (let round = 0; round < mostRounds; round++) {
    const fixes = apart(judge(text).flatMap((finding) => onlySafeFix(finding) ?? []));
    if (fixes.length === 0) break;
    mended += fixes.length;
    text = applyEdits(text, fixes.flatMap(({ edits }) => edits));
  }
  return { text, mended };
}

/** The one fix of a finding that may be made without looking; undefined when there is none, or a choice. */
export function onlySafeFix({ safeFixes: [only, ...others] }: Finding): Fix | undefined {
  return others.length === 0 ? only : undefined;
}

/** Of fixes that overlap, the first. */
function apart(fixes: readonly Fix[]): readonly Fix[] {
  const taken: TextEdit[] = [];
  return fixes.filter(({ edits }) => {
    const isFree = edits.length > 0 && !edits.some((edit) => taken.some((other) => overlap(edit, other)));
    if (isFree) taken.push(...edits);
    return isFree;
  });
}

/** Also two that begin at one place: which of them comes first would be chance. */
function overlap({ span: one }: TextEdit, { span: other }: TextEdit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}
