import type { VNode } from "preact";
import type { AvailableScenario } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { Figure } from "./Figure";
import { asked } from "./sentence-part";
import { useFormats } from "./surroundings";

interface WorkingCapitalProps {
  readonly report: Report;
  readonly scenario: AvailableScenario;
}

/** The cash that working capital sets free or ties up, said apart because no other figure counts it; nothing where there is none. */
export function WorkingCapital({ report, scenario: { workingCapital } }: WorkingCapitalProps): VNode | null {
  const formats = useFormats();
  if (workingCapital === null || formats.isNothing(workingCapital)) return null;
  return (
    <p class="aside">
      Apart from this,{" "}
      <Figure name="verdict.workingCapital" {...asked(report, "working-capital", "the one-time cash of")}>
        {formats.money(Math.abs(workingCapital), report.valuation.currency)}
      </Figure>{" "}
      of cash {workingCapital > 0 ? "comes in" : "is tied up"} once (working capital); it is in no other figure.
    </p>
  );
}
