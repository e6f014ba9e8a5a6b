import type { Review } from "../../core/review/plan-review";
import { phrase, say } from "../../core/texts/say";
import { reviewWords } from "../../view/change/review-words";
import { type Markup, commitMark, hidden, joined, markup } from "../markdown/markup";
import { byteLength } from "./byte-length";
import type { CommentSetting } from "./comment-setting";
import { fittedBlocks } from "./fitted-blocks";
import { shortened } from "../../view/shortened";

/**
 * A review as the comment on a pull request: a verdict, why the review fails, then the plans, the worst first. It never
 * has more bytes than its limit: what does not fit is left out whole, from the least important end, and counted. Whatever
 * a plan says is text in it.
 */
export function reviewMarkdown(review: Review, setting: CommentSetting): string {
  const opening = [...(setting.marker === undefined ? [] : [hidden(setting.marker)]), verdict(review, setting), ...failureBlocks(setting), ...noteBlocks(review)];
  const closing = [footer(review, setting)];
  const room = setting.limit - byteLength(textOf([...opening, ...closing]));
  return textOf([...opening, ...fittedBlocks(review, setting, room), ...closing]);
}

function textOf(blocks: readonly Markup[]): string {
  return `${blocks.map(({ markdown }) => markdown).join("\n\n")}\n`;
}

function verdict(review: Review, { formats }: CommentSetting): Markup {
  const [first = "", ...others] = reviewWords(review, formats).map((sentence) => shortened(sentence, 300));
  return joined([markup`**${first}**`, ...others], " ");
}

/** A review that fails says why before anything else. */
function failureBlocks({ failures }: CommentSetting): readonly Markup[] {
  const shown = failures.slice(0, 5).map((failure) => markup`> - ${shortened(failure, 300)}`);
  if (shown.length === 0) return [];
  const rest = failures.length - shown.length;
  const more = rest === 0 ? [] : [markup`> - ${rest === 1 ? say`and for 1 more reason` : say`and for ${rest} more reasons`}`];
  return [joined([markup`> **${say`This review fails because:`}**`, ...shown, ...more], "\n")];
}

/** What differs and does not show below. */
function noteBlocks({ notes = [] }: Review): readonly Markup[] {
  const shown = notes.slice(0, 5).map((note) => markup`> - ${shortened(note, 400)}`);
  if (shown.length === 0) return [];
  const rest = notes.length - shown.length;
  const more = rest === 0 ? [] : [markup`> - ${rest === 1 ? say`and 1 more` : say`and ${rest} more`}`];
  return [joined([markup`> **${say`Not compared:`}**`, ...shown, ...more], "\n")];
}

function footer({ base, head }: Review, { formats, asOf, version }: CommentSetting): Markup {
  const [before, after] = [base, head].map(versionMark);
  const day = formats.date(asOf);
  return joined([markup`_`, ...phrase<string | Markup>`${after ?? ""} compared with ${before ?? ""}, both judged as of ${day} by POV as Code ${version}.`, markup`_`]);
}

/** A version by its name and its commit, or the commit alone where that is its name. */
function versionMark({ name, commit }: Review["head"]): Markup {
  if (commit === undefined) return markup`${shortened(name, 80)}`;
  return commit.startsWith(name) ? commitMark(commit) : markup`${shortened(name, 80)} (${commitMark(commit)})`;
}
