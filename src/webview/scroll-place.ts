import type { PlanLines } from "../protocol/language-server";
import { lineOfPlace, placeOfLine } from "./part-lines";

/** Scrolls until the part on a line of the plan is at the top; stays where it is when nothing shows that part. */
export function scrollToLine(root: ParentNode, line: number, lines: PlanLines): void {
  const parts = partsOf(root);
  const place = placeOfLine(line, lines, new Set(parts.map(pathOf)));
  const element = place && parts.find((part) => pathOf(part) === place.path);
  if (line === 0) scrollTo({ top: 0, behavior: "instant" });
  if (!element || line === 0) return;
  const { top, height } = element.getBoundingClientRect();
  scrollTo({ top: scrollY + top + place.progress * height - edge(root), behavior: "instant" });
}

/** The line of the plan that belongs to what is at the top, or to the first part below it where nothing of the plan's own is, as beside a chart. */
export function lineAtTop(root: ParentNode, lines: PlanLines): number | undefined {
  if (scrollY === 0) return 0;
  const top = edge(root);
  const boxes = partsOf(root).map((part) => ({ path: pathOf(part), box: part.getBoundingClientRect() }));
  const found = boxes.findLast(({ box }) => box.top <= top && top < box.bottom) ?? boxes.find(({ box }) => box.top > top);
  return found && lineOfPlace({ path: found.path, progress: Math.max(0, (top - found.box.top) / found.box.height) }, lines);
}

function partsOf(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll("[data-path]")];
}

function pathOf(element: Element): string {
  return element.getAttribute("data-path") ?? "";
}

/** Where the report's top is seen: below what sticks to the window's. A pixel more, because places are not whole pixels. */
function edge(root: ParentNode): number {
  return (root.querySelector(".what-if-bar")?.getBoundingClientRect().bottom ?? 0) + 1;
}
