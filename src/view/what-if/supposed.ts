import type { Report } from "../../core/report/report";
import type { PlanPath } from "../../core/source/plan-path";
import { type Slider, slidersOf } from "./slider";
import { nearestStop } from "./stops";

/** What a what-if supposes of inputs: amounts other than the plan's, by the path of the input and in its own unit. */
export type Supposed = Readonly<Record<PlanPath, number>>;

/** The what-if with another amount of one input; the plan's own amount is nothing to suppose. */
export function supposing(supposed: Supposed, { path, planned }: Slider, amount: number): Supposed {
  const others = Object.entries(supposed).filter(([other]) => other !== path);
  return Object.fromEntries(amount === planned ? others : [...others, [path, amount]]);
}

/** What can still be supposed of a plan that has changed: inputs that still have a range around the amount, and another value. */
export function stillSupposed(supposed: Supposed, report: Report): Supposed {
  const sliders = new Map(slidersOf(report).map((slider) => [slider.path, slider]));
  return Object.entries(supposed).reduce<Supposed>((kept, [path, amount]) => {
    const slider = sliders.get(path);
    return slider && isWithin(slider, amount) ? supposing(kept, slider, slider.stops[nearestStop(slider.stops, amount)] ?? amount) : kept;
  }, {});
}

/** The same amounts in base units, as figures are computed from them. */
export function baseValues(supposed: Supposed, report: Report): Readonly<Record<PlanPath, number>> {
  return Object.fromEntries(
    slidersOf(report).flatMap(({ path, factor }) => {
      const amount = supposed[path];
      return amount === undefined ? [] : [[path, amount * factor]];
    }),
  );
}

function isWithin({ stops }: Slider, amount: number): boolean {
  return amount >= (stops[0] ?? amount) && amount <= (stops.at(-1) ?? amount);
}
