import type { VNode } from "preact";
import type { Measure, OutcomeLine } from "../core/report/report";
import { operatorWords, verdictWords } from "./outcome-words";
import { PlanText } from "./PlanText";
import { useFormats } from "./surroundings";

/** What the bullet charts draw, as a table for those who cannot see them. */
export function OutcomeTable({ outcomes }: { readonly outcomes: readonly OutcomeLine[] }): VNode {
  const formats = useFormats();
  const words = (measure: Measure | undefined): string => (measure ? formats.measure(measure) : "none");
  return (
    <div class="visually-hidden">
      <table>
        <caption>Outcomes: baseline, target and measured result</caption>
        <thead>
          <tr>
            {["Outcome", "Baseline", "Target", "Measured", "Verdict"].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ id, name, baseline, target, operator, measured, verdict }) => (
            <tr key={id}>
              <th scope="row">
                <PlanText text={name} />
              </th>
              <td>{words(baseline)}</td>
              <td>{target ? `${operatorWords[operator]} ${formats.measure(target)}` : "none"}</td>
              <td>{words(measured)}</td>
              <td>{verdictWords[verdict]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
