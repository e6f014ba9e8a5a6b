import type { ScenarioName, Valuation } from "../economics/valuation";
import type { Status } from "../plan/plan-shape";

/** A concluded plan is judged by what was measured; before that, by what it promises. */
export function headlineOf(status: Status, { scenarios }: Pick<Valuation, "scenarios">): ScenarioName {
  const concluded = status === "concluded" || status === "closed";
  return concluded && scenarios.measured.available ? "measured" : "target";
}
