import type { Change, ChangeFigures, PlanChange } from "../../core/changes/plan-change";
import type { Formats } from "../format/formats";

/**
 * The changes with their effects as they are shown: each is the difference of the rounded figures after and before it, so
 * that what is shown adds up to the difference that is shown of the whole.
 */
export function withShownEffects({ before, changes }: Pick<PlanChange, "before" | "changes">, formats: Formats): readonly Change[] {
  if (before === undefined) return changes;
  let { npv, roi }: Pick<ChangeFigures, "npv" | "roi"> = before;
  return changes.map((change) => {
    const { effect } = change;
    if (effect === undefined) return change;
    const [npvBefore, roiBefore] = [npv, roi];
    npv += effect.npv;
    roi = roi === null || effect.roi === null ? null : roi + effect.roi;
    const shownRoi = roiBefore === null || roi === null ? effect.roi : formats.shownPercent(roi) - formats.shownPercent(roiBefore);
    return { ...change, effect: { ...effect, npv: formats.shownMoney(npv) - formats.shownMoney(npvBefore), roi: shownRoi } };
  });
}
