import type { Change, ChangeFigures, PlanChange } from "../../core/changes/plan-change";
import type { Formats } from "../format/formats";

/**
 * The changes with their effects as they are shown: each is the difference of the rounded figures after and before it, so
 * that what is shown adds up to the difference that is shown of the whole.
 */
export function withShownEffects({ before, changes }: Pick<PlanChange, "before" | "changes">, formats: Formats): readonly Change[] {
  if (before === undefined) return changes;
  let { npv, roi, paybackMonths }: ChangeFigures = before;
  return changes.map((change) => {
    const { effect } = change;
    if (effect === undefined) return change;
    const [npvBefore, roiBefore, paybackBefore] = [npv, roi, paybackMonths];
    npv += effect.npv;
    roi = roi === null || effect.roi === null ? null : roi + effect.roi;
    paybackMonths = paybackMonths === null || effect.paybackMonths === null ? null : paybackMonths + effect.paybackMonths;
    const shownPayback = paybackBefore === null || paybackMonths === null ? effect.paybackMonths : Math.round(paybackMonths) - Math.round(paybackBefore);
    const shownRoi = roiBefore === null || roi === null ? effect.roi : formats.shownPercent(roi) - formats.shownPercent(roiBefore);
    return { ...change, effect: { npv: formats.shownMoney(npv) - formats.shownMoney(npvBefore), roi: shownRoi, paybackMonths: shownPayback } };
  });
}
