import type { VNode } from "preact";
import type { DecisionLine, PersonLine } from "../../core/report/report";
import { phrase, say } from "../../core/texts/say";
import { PlanText } from "../PlanText";
import { personWords } from "../person-words";
import { Reveal } from "../Reveal";
import { Section } from "../Section";
import { useFormats } from "../surroundings";
import { Term } from "./Term";

/** How it is decided: what counts as passed, when both sides stop, who decides and when. */
export function Decision({ decision }: { readonly decision: DecisionLine | undefined }): VNode | null {
  if (!decision) return null;
  const { passWhen, stopWhen, decidedBy, date, path } = decision;
  return (
    <Section title={say`Decision`} path={path}>
      <dl class="terms">
        <Term name={say`Pass when`} path="decision.pass_when" isWritten={passWhen !== undefined}>
          <PassRule rule={passWhen} />
        </Term>
        {stopWhen.length > 0 && (
          <Term name={say`Stop when`} path="decision.stop_when">
            <Texts texts={stopWhen} />
          </Term>
        )}
        {(decidedBy ?? date) !== undefined && (
          <Term name={decidedBy ? say`Decided by` : say`Decided on`} path={decidedBy ? "decision.decided_by" : "decision.date"}>
            {decidedBy && date !== undefined ? phrase<VNode>`${<Decider person={decidedBy} end="," />} on ${<Day date={date} />}` : decidedBy ? <Decider person={decidedBy} /> : <Day date={date} />}
          </Term>
        )}
      </dl>
    </Section>
  );
}

function Decider({ person, end }: { readonly person: PersonLine; readonly end?: string }) {
  return (
    <Reveal path={person.path} label={say`Show this person in the plan`}>
      <PlanText text={personWords(person)} />
      {end}
    </Reveal>
  );
}

function Day({ date }: Pick<DecisionLine, "date">) {
  const formats = useFormats();
  return date === undefined ? null : <span class="figure">{formats.date(date)}</span>;
}

function PassRule({ rule }: { readonly rule: DecisionLine["passWhen"] }) {
  if (rule === undefined) return <span class="caution">{say`Not said yet`}</span>;
  if (rule === "all") return <>{say`Every outcome is met`}</>;
  if (rule === "any") return <>{say`One of the outcomes is met`}</>;
  return (
    <>
      {say`These are met:`} <Texts texts={rule} />
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
