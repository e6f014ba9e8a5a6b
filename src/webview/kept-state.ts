import type { PreviewState } from "../protocol/preview";
import type { Screen } from "./screen";

/** What to keep of a screen; another plan than the one kept before begins at the top. Nothing before a plan is named. */
export function stateAfter({ uri, isLocked, supposed }: Screen, kept: PreviewState | undefined): PreviewState | undefined {
  if (uri === undefined) return kept;
  return { uri, isLocked, scrollY: kept?.uri === uri ? kept.scrollY : 0, supposed };
}
