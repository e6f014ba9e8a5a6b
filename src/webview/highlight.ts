import { isAtOrBelow, type PlanPath } from "../core/source/plan-path";

/**
 * Marks what shows the part of the plan at `path`, else what shows the part around it. The mark is an attribute that the
 * components know nothing of, so that it survives their updates. Gives the marked elements.
 */
export function highlight(root: ParentNode, path: PlanPath): readonly Element[] {
  const elements = [...root.querySelectorAll("[data-path]")];
  const shown = deepestAround(elements.map(pathOf), path);
  for (const element of elements) element.toggleAttribute("data-current", pathOf(element) === shown);
  return elements.filter((element) => pathOf(element) === shown);
}

/** Of the paths, the deepest that is `path` or stands above it; the whole plan is nothing to point at. */
export function deepestAround(paths: readonly PlanPath[], path: PlanPath): PlanPath | undefined {
  const around = paths.filter((candidate) => candidate !== "" && isAtOrBelow(path, candidate));
  return around.reduce<PlanPath | undefined>((deepest, next) => (deepest === undefined || next.length > deepest.length ? next : deepest), undefined);
}

/** Brings the first of some elements into view when all are out of sight, and only then. */
export function bringIntoView(elements: readonly Element[]): void {
  const isInSight = elements.some((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  if (isInSight) return;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  elements[0]?.scrollIntoView({ block: "center", behavior });
}

function pathOf(element: Element): PlanPath {
  return element.getAttribute("data-path") ?? "";
}
