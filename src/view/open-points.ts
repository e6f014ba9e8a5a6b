import type { Report } from "../core/report/report";
import type { PlanPath } from "../core/source/plan-path";
import { say } from "../core/texts/say";
import type { Formats } from "./format/formats";

/** Something that the figures still lack, in words, and the first place in the plan that lacks it. */
export interface OpenPoint {
  readonly words: string;
  readonly path: PlanPath;
}

/** What a reviewer would still ask for: agreement to inputs, their ranges, and what costs rest on; empty when nothing is open. */
export function openPoints({ inputs, costLines }: Report, formats: Formats): readonly OpenPoint[] {
  const notAgreed = inputs.filter(({ agreed }) => agreed === undefined);
  const notRanged = inputs.filter(({ low, high }) => low === undefined && high === undefined);
  const baseless = costLines.filter(({ basis }) => basis === undefined);
  return [
    ...pointOf(notAgreed, say`${notAgreed.length} of ${formats.count(inputs.length, "input")} not agreed`),
    ...pointOf(notRanged, say`${formats.count(notRanged.length, "input")} without a range`),
    ...pointOf(baseless, say`no basis for ${formats.count(baseless.length, "cost")}`),
  ];
}

function pointOf([first]: readonly { readonly path: PlanPath }[], words: string): readonly OpenPoint[] {
  return first === undefined ? [] : [{ words, path: first.path }];
}
