import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import type { ListedPlan } from "../protocol/portfolio";
import { type Grouping, type PlanGroup, isPending, isWrong, planName } from "./plan-tree";
import { groupName, planCount, planDescription, planSpoken, planTooltip } from "./plan-tree-words";
import type { Reader } from "./reader";

/** A group of plans as VS Code shows it. */
export function groupItem(group: PlanGroup, reader: Reader, grouping: Grouping): TreeItem {
  const name = groupName(group, reader);
  // What is over is seldom looked for.
  const isOver = grouping === "status" && group.key === "closed";
  const item = new TreeItem(name, isOver ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded);
  const count = planCount(group.plans.length, reader);
  item.id = `${grouping} ${group.key}`;
  item.description = String(group.plans.length);
  item.tooltip = `${name}\n${count}`;
  item.accessibilityInformation = { label: `${name}, ${count}` };
  item.contextValue = "group";
  return item;
}

/** A plan as VS Code shows it. VS Code shows every part of it as text, so nothing in a plan becomes markup. */
export function planItem(plan: ListedPlan, reader: Reader, grouping: Grouping): TreeItem {
  const item = new TreeItem(planName(plan));
  item.id = plan.uri;
  item.description = planDescription(plan, reader, grouping);
  item.tooltip = planTooltip(plan, reader);
  item.accessibilityInformation = { label: planSpoken(plan, reader) };
  item.iconPath = iconOf(plan);
  item.contextValue = "plan";
  item.command = { command: "vscode.open", title: "", arguments: [Uri.parse(plan.uri)] };
  return item;
}

/** The worst of what was found; where nothing was, how far the plan is. */
function iconOf(plan: ListedPlan): ThemeIcon {
  const { judged, status } = plan.summary;
  if (isPending(plan)) return new ThemeIcon("circle-outline");
  if (isWrong(plan)) return new ThemeIcon("error", new ThemeColor("problemsErrorIcon.foreground"));
  if (judged !== undefined && judged.counts.warning > 0) return new ThemeIcon("warning", new ThemeColor("problemsWarningIcon.foreground"));
  return new ThemeIcon(statusIcons[status]);
}

const statusIcons = {
  draft: "edit",
  proposed: "comment",
  agreed: "verified",
  running: "play-circle",
  concluded: "pass",
  closed: "archive",
} as const satisfies Record<ListedPlan["summary"]["status"], string>;
