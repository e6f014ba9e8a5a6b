import type { PlanReview, Review } from "../../core/review/plan-review";
import { say } from "../../core/texts/say";
import { isUneventful } from "../../view/change/review-words";
import { verdictWords } from "../../view/change/verdict-words";
import { type Markup, folded, joined, markup } from "../markdown/markup";
import { byteLength } from "./byte-length";
import type { CommentSetting } from "./comment-setting";
import { overviewTable } from "./overview-table";
import { type Detail, planBlocks } from "./plan-blocks";
import { shortened } from "../../view/shortened";
import { worstFirst } from "./worst-first";

/** As many plans as these are shown open; of more there is an overview, and each can be opened. */
const mostOpen = 2;

/** What is tried for each plan before the folded parts of any. */
const details: readonly Detail[] = [{ most: 40, hasFolded: false }, { most: 10, hasFolded: false }];

/** The overview and the plans, as many and as much of them as there is room for in bytes, and what was left out. */
export function fittedBlocks({ plans }: Review, setting: CommentSetting, room: number): readonly Markup[] {
  const sorted = worstFirst(plans);
  const eventful = sorted.filter((plan) => plans.length === 1 || !isUneventful(plan));
  const write = (plan: PlanReview, detail: Detail): Markup => planBlock(plan, detail, eventful.length, setting);
  const overview = plans.length > 1 ? fittedOverview(sorted, setting, room / 2) : [];
  const left = room - noteRoom - sizeOf(overview);
  const open = fitEach(eventful.map(() => undefined), eventful, left, details, write);
  const full = fitEach(open.blocks, eventful, open.left, [{ most: 40, hasFolded: true }], write);
  const cut = { plans: open.missing, folded: full.missing - open.missing };
  return [...overview, ...full.blocks.filter((block) => block !== undefined), ...leftOut(cut)];
}

/** For the sentence that says what was left out. */
const noteRoom = 500;

interface Fitting {
  /** Of each plan; undefined where nothing of it fits. */
  readonly blocks: readonly (Markup | undefined)[];
  readonly left: number;
  /** Of how many plans nothing that was offered fits. */
  readonly missing: number;
}

/** Takes for each plan in turn the first detail that there is room for, in place of what it has, until several in a row find none. */
function fitEach(had: readonly (Markup | undefined)[], plans: readonly PlanReview[], room: number, tried: readonly Detail[], write: (plan: PlanReview, detail: Detail) => Markup): Fitting {
  let [left, missing, inARow] = [room, 0, 0];
  const blocks = plans.map((plan, index) => {
    const before = had[index];
    const space = left + sizeOf(before === undefined ? [] : [before]);
    const form = inARow < mostInARow ? firstWithin(space, tried, (detail) => write(plan, detail)) : undefined;
    inARow = form === undefined ? inARow + 1 : 0;
    if (form === undefined) missing += 1;
    else left = space - sizeOf([form]);
    return form ?? before;
  });
  return { blocks, left, missing };
}

/** After so many the rest would hardly fit either, and hundreds of plans would be written in vain. */
const mostInARow = 10;

function firstWithin(space: number, tried: readonly Detail[], write: (detail: Detail) => Markup): Markup | undefined {
  for (const detail of tried) {
    const form = write(detail);
    if (sizeOf([form]) <= space) return form;
  }
  return undefined;
}

function planBlock(plan: PlanReview, detail: Detail, among: number, setting: CommentSetting): Markup {
  const content = joined(planBlocks(plan, detail, setting), "\n\n");
  if (among === 1) return content;
  const [first = "", ...others] = verdictWords(plan.comparison, setting.formats).map((sentence) => shortened(sentence, 300));
  if (among <= mostOpen) return joined([joined([markup`### ${first}`]), ...(others.length === 0 ? [] : [joined(others, " ")]), content], "\n\n");
  return folded([first, ...others].join(" "), content);
}

/** The rows that fit into a share of the room, and how many plans there are more. */
function fittedOverview(plans: readonly PlanReview[], setting: CommentSetting, room: number): readonly Markup[] {
  for (let count = plans.length; count > 0; count = Math.floor(count / 1.25)) {
    const rest = plans.length - count;
    const more = rest === 0 ? [] : [markup`${rest === 1 ? say`And 1 more plan.` : say`And ${rest} more plans.`}`];
    const blocks = [overviewTable(plans.slice(0, count), setting), ...more];
    if (sizeOf(blocks) <= room) return blocks;
  }
  return [];
}

function leftOut({ plans, folded: parts }: { readonly plans: number; readonly folded: number }): readonly Markup[] {
  const sentences = [
    ...(plans === 0 ? [] : [plans === 1 ? say`The details of 1 plan are left out, because the comment would be too long.` : say`The details of ${plans} plans are left out, because the comment would be too long.`]),
    ...(parts <= 0 ? [] : [parts === 1 ? say`Of 1 plan, wording, earlier findings and what is kept quiet are left out.` : say`Of ${parts} plans, wording, earlier findings and what is kept quiet are left out.`]),
    ...(plans === 0 && parts <= 0 ? [] : [say`“pov review” shows everything.`]),
  ];
  return sentences.length === 0 ? [] : [joined(sentences, " ")];
}

/** With the blank line that sets each block apart. */
function sizeOf(blocks: readonly Markup[]): number {
  return blocks.reduce((sum, { markdown }) => sum + byteLength(markdown) + 2, 0);
}
