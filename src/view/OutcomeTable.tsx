import type { VNode } from "preact";
import type { Measure, OutcomeLine } from "../core/report/report";
import { say } from "../core/texts/say";
import { boundWords, verdictWords } from "./outcome-words";
import { PlanText } from "./PlanText";
import { useFormats } from "./surroundings";

/** What the bullet charts draw, as a table for those who cannot see them. */
export function OutcomeTable({ outcomes }: { readonly outcomes: readonly OutcomeLine[] }): VNode {
  const formats = useFormats();
  const words = (measure: Measure | undefined): string => (measure ? formats.measure(measure) : say`none`);
  return (
    <div class="visually-hidden">
      <table>
        <caption>{say`Outcomes: baseline, target and measured result`}</caption>
        <thead>
          <tr>
            {[say`Outcome`, say`Baseline`, say`Target`, say`Measured`, say`Verdict`].map((heading) => (
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
              <td>{target ? boundWords(operator, formats.measure(target)) : say`none`}</td>
              <td>{words(measured)}</td>
              <td>{verdictWords(verdict)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
