import type { VNode } from "preact";
import type { SuppressedLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { LineLink } from "../LineLink";
import { PlanText } from "../PlanText";
import { Section } from "../Section";
import { useFormats } from "../surroundings";

/** What the linter found and a comment in the plan keeps quiet, with its reason: nothing is hidden from those who read the case. */
export function Suppressed({ suppressed }: { readonly suppressed: readonly SuppressedLine[] }): VNode | null {
  if (suppressed.length === 0) return null;
  return (
    <Section title={say`Suppressed findings`}>
      <ul class="suppressed">
        {suppressed.map((finding) => (
          <li key={`${finding.line} ${finding.column} ${finding.rule} ${finding.message}`}>
            <p>
              <PlanText text={finding.message} /> <LineLink reason={finding} />
            </p>
            <Reason finding={finding} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Reason({ finding: { rule, reason, until } }: { readonly finding: SuppressedLine }) {
  const formats = useFormats();
  return (
    <p class="detail">
      <code>{rule}</code>: {reason === undefined ? <span class="caution">{say`no reason given`}</span> : <PlanText text={reason} />}
      {until !== undefined && <span class="figure">{say`, until ${formats.date(until)}`}</span>}
    </p>
  );
}
