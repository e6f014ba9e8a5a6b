/**
 * Where something stands in a plan, by name and not by line:
 * `outcomes.report-time.measurements[0].value`. The whole plan is the empty path.
 */
export type PlanPath = string;

/** The path of a key below a path. */
export function childPath(path: PlanPath, key: string): PlanPath {
  return path === "" ? key : `${path}.${key}`;
}

/** The path of a list item below a path, counted from zero. */
export function itemPath(path: PlanPath, index: number): PlanPath {
  return `${path}[${index}]`;
}

/** The path one step up; the whole plan is its own parent. */
export function parentPath(path: PlanPath): PlanPath {
  const end = Math.max(path.lastIndexOf("."), path.lastIndexOf("["));
  return end < 0 ? "" : path.slice(0, end);
}

/** The last key of a path, or the whole path when it has one step. */
export function lastKey(path: PlanPath): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

/** Whether a path is another one or stands below it. */
export function isAtOrBelow(path: PlanPath, ancestor: PlanPath): boolean {
  if (ancestor === "" || path === ancestor) return true;
  const next = path.charAt(ancestor.length);
  return path.startsWith(ancestor) && (next === "." || next === "[");
}
