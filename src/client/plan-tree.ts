import type { ListedPlan } from "../protocol/portfolio";
import { knownLocale } from "./known-locale";

/** By what the plans of the workspace are put together. */
export type Grouping = "status" | "customer" | "none";

/** What decides the order of plans within a group. */
export type Sorting = "daysLeft" | "roi" | "title";

/** How the plans of the workspace are laid out. */
export interface Arrangement {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
}

/** Plans that stand together. */
export interface PlanGroup {
  /** The status or the customer that they share; empty for plans without a customer, and for all plans when nothing groups them. */
  readonly key: string;
  readonly plans: readonly ListedPlan[];
}

/** What stands in the tree; the same object for as long as the same thing is meant. */
export type TreeNode = { readonly kind: "group"; readonly key: string } | { readonly kind: "plan"; readonly uri: string };

/** The plan that a menu of the tree was opened on; undefined for anything else that commands are handed. */
export function planOfNode(argument: unknown): string | undefined {
  if (typeof argument !== "object" || argument === null || !("kind" in argument) || argument.kind !== "plan" || !("uri" in argument)) return undefined;
  return typeof argument.uri === "string" ? argument.uri : undefined;
}

/** The plans in groups, each sorted; names are compared as readers of the locale do. Without grouping there is one group. */
export function arrangePlans(plans: readonly ListedPlan[], { grouping, sorting }: Arrangement, locale: string): readonly PlanGroup[] {
  const names = new Intl.Collator(knownLocale(locale), { numeric: true });
  const sorted = plans
    .map((plan) => ({ plan, rank: rankOf(plan, sorting) }))
    .sort((one, other) => one.rank - other.rank || names.compare(planName(one.plan), planName(other.plan)) || compareText(one.plan.uri, other.plan.uri))
    .map(({ plan }) => plan);
  return grouped(sorted, grouping).sort((one, other) => groupRank(one.key, grouping) - groupRank(other.key, grouping) || names.compare(one.key, other.key));
}

/** What a plan is called: its title, or its file while it has none. */
export function planName({ file, summary }: ListedPlan): string {
  return summary.title ?? file.slice(file.lastIndexOf("/") + 1);
}

/** Whether a plan's figures are still to come. */
export function isPending({ summary: { judged, unreadable } }: ListedPlan): boolean {
  return judged === undefined && unreadable === undefined;
}

/** Whether a plan has errors, or is none that can be read. */
export function isWrong({ summary: { judged, unreadable } }: ListedPlan): boolean {
  return unreadable !== undefined || (judged?.counts.error ?? 0) > 0;
}

/** Whether a plan's work is over, so that no day counts any more. */
export function isDone({ summary }: ListedPlan): boolean {
  return summary.status === "concluded" || summary.status === "closed";
}

function grouped(plans: readonly ListedPlan[], grouping: Grouping): PlanGroup[] {
  const groups = new Map<string, ListedPlan[]>();
  for (const plan of plans) {
    const key = keyOf(plan, grouping);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [plan]);
    else group.push(plan);
  }
  return [...groups].map(([key, members]) => ({ key, plans: members }));
}

/** What is being worked on comes first, what is over last. */
const statusOrder = ["running", "agreed", "proposed", "draft", "concluded", "closed"] as const satisfies readonly ListedPlan["summary"]["status"][];

function keyOf({ summary }: ListedPlan, grouping: Grouping): string {
  return { status: summary.status, customer: summary.customer ?? "", none: "" }[grouping];
}

function groupRank(key: string, grouping: Grouping): number {
  if (grouping === "status") return statusOrder.findIndex((status) => status === key);
  return key === "" ? 1 : 0;
}

/** Lower comes first; plans of which nothing is known come last. */
function rankOf(plan: ListedPlan, sorting: Sorting): number {
  if (sorting === "title") return 0;
  if (sorting === "roi") return -(plan.summary.judged?.target?.roi ?? -Number.MAX_VALUE);
  const daysLeft = plan.summary.schedule?.daysLeft;
  if (daysLeft === undefined) return Number.MAX_VALUE;
  // Of what is over the latest comes first, after all that is not.
  return isDone(plan) ? Number.MAX_SAFE_INTEGER - daysLeft : daysLeft;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
