import type { VNode } from "preact";
import type { Report } from "../core/report/report";
import { say } from "../core/texts/say";
import { PlanText } from "./PlanText";
import { personWords } from "./person-words";
import { Reveal } from "./Reveal";
import { Section } from "./Section";
import { Steps } from "./Steps";
import { useFormats } from "./surroundings";

/** The conditional commitment in its own words, with who made it and when it is due, and the steps on the way. */
export function Commitment({ commitment, asOf }: Pick<Report, "commitment" | "asOf">): VNode {
  if (!commitment) return <NoCommitment />;
  const { statement, steps, path } = commitment;
  return (
    <Section title={say`Commitment`} path={path}>
      {statement === undefined ? <Unsaid /> : <Statement {...commitment} statement={statement} />}
      <Steps steps={steps} asOf={asOf} />
    </Section>
  );
}

function Statement({ statement, madeBy, date, due, path }: NonNullable<Report["commitment"]> & { readonly statement: string }) {
  const formats = useFormats();
  return (
    <figure class="commitment">
      <blockquote>
        <Reveal path={path}>
          <PlanText text={statement} />
        </Reveal>
      </blockquote>
      {(madeBy || date || due) && (
        <figcaption>
          {madeBy && <PlanText text={personWords(madeBy)} />}
          {date && <span class="figure">{madeBy ? say`, on ${formats.date(date)}` : say`On ${formats.date(date)}`}</span>}
          {(madeBy || date) && due && " · "}
          {due && <span class="figure">{say`due ${formats.date(due)}`}</span>}
        </figcaption>
      )}
    </figure>
  );
}

function NoCommitment() {
  return (
    <Section title={say`Commitment`}>
      <Unsaid />
    </Section>
  );
}

function Unsaid() {
  return <p class="missing">{say`Nothing is promised yet. “If we prove it, we will … by …”: agree the sentence before the work begins.`}</p>;
}
