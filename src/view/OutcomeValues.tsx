import type { VNode } from "preact";
import type { Measure, OutcomeLine } from "../core/report/report";
import type { Formats } from "./format/formats";
import { operatorWords } from "./outcome-words";
import { useFormats } from "./surroundings";

/** "22 → 8 h/week/person, measured 7": a unit that all share is written once. */
export function OutcomeValues({ outcome }: { readonly outcome: OutcomeLine }): VNode {
  const formats = useFormats();
  const { baseline, target, measured, operator } = outcome;
  const strict = operator === "<=" || operator === ">=" ? "" : `${operatorWords[operator]} `;
  return (
    <p class="outcome-values">
      <span class="figure">{baseline ? value(baseline, target, formats) : "no baseline"}</span> <span aria-hidden="true">→</span>
      <span class="visually-hidden">to</span> <span class="figure">{target ? strict + formats.measure(target) : "no target"}</span>
      {measured && (
        <>
          , measured <strong class="figure">{value(measured, target ?? baseline, formats)}</strong>
        </>
      )}
    </p>
  );
}

function value(measure: Measure, beside: Measure | undefined, formats: Formats): string {
  return measure.unit === beside?.unit ? formats.measureAmount(measure) : formats.measure(measure);
}
