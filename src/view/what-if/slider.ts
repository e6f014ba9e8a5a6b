import type { InputModel } from "../../core/economics/model";
import { scenarioNames } from "../../core/economics/valuation";
import type { Report } from "../../core/report/report";
import type { PlanPath } from "../../core/source/plan-path";
import { stopsBetween } from "./stops";

/** What can be supposed of an input: the stops of its slider, in the unit that the plan writes it in. */
export interface Slider {
  readonly path: PlanPath;
  readonly id: string;
  readonly unit: string;
  /** The base value of one unit. */
  readonly factor: number;
  /** The plan's own value, one of the stops. */
  readonly planned: number;
  readonly stops: readonly number[];
}

/** The sliders of a report: one for each input that has a range and that a figure rests on. */
export function slidersOf(report: Report): readonly Slider[] {
  const sliders = slidersByReport.get(report) ?? slidersFor(report);
  slidersByReport.set(report, sliders);
  return sliders;
}

/** Every move of a slider asks for those of the same report several times. */
const slidersByReport = new WeakMap<Report, readonly Slider[]>();

function slidersFor({ valuation }: Report): readonly Slider[] {
  const models = scenarioNames.flatMap((name) => {
    const scenario = valuation.scenarios[name];
    return scenario.available ? scenario.model.inputs : [];
  });
  const byPath = new Map(models.map((model) => [model.path, model]));
  return [...byPath.values()].map(sliderOf).filter((slider) => slider !== undefined);
}

/** A missing end is the value itself. */
function sliderOf({ path, id, value, low = value, high = value, unit: { text, factor } }: InputModel): Slider | undefined {
  if (!(low < high)) return undefined;
  const amountOf = (base: number): number => Number((base / factor).toPrecision(12));
  const planned = amountOf(value);
  const stops = stopsBetween({ low: amountOf(low), high: amountOf(high), planned, isWhole: isCount(text, factor) });
  return { path, id, unit: text, factor, planned, stops };
}

/** A bare word that is no measure of time, nor a currency, counts things that cannot be cut. */
function isCount(unit: string, factor: number): boolean {
  return factor === 1 && /^\p{Ll}[\p{Ll}_-]*$/u.test(unit) && !/^years?$/u.test(unit);
}
