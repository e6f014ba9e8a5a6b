import { headlineFigures, type Report } from "../core/report/report";
import type { Formats } from "./format/formats";

/**
 * What a month of waiting costs by the floor; undefined where waiting costs nothing: in a plan that loses money, and where
 * the costs that waiting saves are more than the benefits that it puts off.
 */
export function waitingCost(report: Report, formats: Formats): number | undefined {
  const { floor } = report.valuation.scenarios;
  const figures = headlineFigures(report) ?? (floor.available ? floor : undefined);
  if (!figures || figures.npv <= 0) return undefined;
  const { costOfDelayPerMonth: gross, costOfDelayNetPerMonth: net } = figures;
  if (gross === null || gross < 0 || formats.isNothing(gross)) return undefined;
  return net !== null && net < 0 ? undefined : gross;
}
