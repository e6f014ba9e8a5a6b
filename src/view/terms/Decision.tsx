import type { VNode } from "preact";
import type { DecisionLine } from "../../core/report/report";
import { PlanText } from "../PlanText";
import { personWords } from "../person-words";
import { Reveal } from "../Reveal";
import { Section } from "../Section";
import { useFormats } from "../surroundings";
import { Term } from "./Term";

/** How it is decided: what counts as passed, when both sides stop, who decides and when. */
export function Decision({ decision }: { readonly decision: DecisionLine | undefined }): VNode | null {
  const formats = useFormats();
  if (!decision) return null;
  const { passWhen, stopWhen, decidedBy, date, path } = decision;
  return (
    <Section title="Decision" path={path}>
      <dl class="terms">
        <Term name="Pass when" path="decision.pass_when" isWritten={passWhen !== undefined}>
          <PassRule rule={passWhen} />
        </Term>
        {stopWhen.length > 0 && (
          <Term name="Stop when" path="decision.stop_when">
            <Texts texts={stopWhen} />
          </Term>
        )}
        {(decidedBy ?? date) !== undefined && (
          <Term name={decidedBy ? "Decided by" : "Decided on"} path={decidedBy ? "decision.decided_by" : "decision.date"}>
            {decidedBy && (
              <Reveal path={decidedBy.path} label="Show this person in the plan">
                <PlanText text={personWords(decidedBy)} />
                {date !== undefined && ","}
              </Reveal>
            )}
            {decidedBy && date !== undefined && " on "}
            {date !== undefined && <span class="figure">{formats.date(date)}</span>}
          </Term>
        )}
      </dl>
    </Section>
  );
}

function PassRule({ rule }: { readonly rule: DecisionLine["passWhen"] }) {
  if (rule === undefined) return <span class="caution">Not said yet</span>;
  if (rule === "all") return <>Every outcome is met</>;
  if (rule === "any") return <>One of the outcomes is met</>;
  return (
    <>
      These are met: <Texts texts={rule} />
    </>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text, index) => (
        <li key={index}>
          <PlanText text={text} />
        </li>
      ))}
    </ul>
  );
}
