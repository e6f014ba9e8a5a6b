import type { VNode } from "preact";
import type { Report } from "../../core/report/report";
import { say } from "../../core/texts/say";
import type { Formats } from "../../view/format/formats";
import { PlanText } from "../../view/PlanText";
import { Section } from "../../view/Section";
import { severityWord } from "../../view/severity-word";
import { generatedBy } from "../generated-by";
import { methodLines } from "../method-lines";

interface AppendixProps {
  readonly report: Report;
  readonly version: string;
  readonly formats: Formats;
}

/** What a reviewer asks for who was not there: what is still open, how the figures are computed, and where the page comes from. */
export function Appendix({ report, version, formats }: AppendixProps): VNode {
  return (
    <footer class="report appendix">
      <Findings report={report} />
      <Section title={say`How figures are computed`}>
        <dl class="method">
          {methodLines(report).map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <p class="generated-by">{generatedBy(report, version, formats)}</p>
    </footer>
  );
}

function Findings({ report: { findings } }: Pick<AppendixProps, "report">) {
  if (findings.length === 0) return null;
  return (
    <Section title={say`Open findings`}>
      <ul class="open-findings">
        {findings.map(({ rule, severity, message, line, column }) => (
          <li key={`${rule} ${line} ${column}`}>
            <span class={`count ${severity}`}>{severityWord(severity)}</span> <PlanText text={message} /> <span class="rule">{say`${rule}, line ${line}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
