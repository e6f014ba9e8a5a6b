import type { PreviewState } from "../protocol/preview";
import type { Screen } from "./screen";

/** Where to scroll: a plan's first report starts where the reader left that plan, else at the top; what follows stays in place. */
export function scrollAfter(before: Screen, after: Screen, kept: PreviewState | undefined): number | undefined {
  const isFirstReport = after.report !== undefined && (before.report === undefined || before.uri !== after.uri);
  if (!isFirstReport) return undefined;
  return kept?.uri === after.uri ? kept?.scrollY : 0;
}
