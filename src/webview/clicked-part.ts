import type { PlanPath } from "../core/source/plan-path";

/** The part of the plan that was clicked on; undefined for a click on what has a use of its own, or one that selects text. */
export function clickedPart({ target }: MouseEvent, selection: Selection | null): PlanPath | undefined {
  if (!(target instanceof Element) || target.closest("a, button, input, summary, label")) return undefined;
  if (selection !== null && !selection.isCollapsed) return undefined;
  return target.closest("[data-path]")?.getAttribute("data-path") ?? undefined;
}
