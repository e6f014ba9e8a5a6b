import type { VNode } from "preact";
import type { Report } from "../core/report/report";
import { PlanText } from "./PlanText";
import { Reveal } from "./Reveal";
import { Section } from "./Section";
import { useFormats } from "./surroundings";

/** The conditional commitment in its own words, with who made it and when it is due. */
export function Commitment({ commitment }: Pick<Report, "commitment">): VNode {
  const formats = useFormats();
  if (commitment?.statement === undefined) return <NoCommitment />;
  const { statement, madeBy, due, path } = commitment;
  return (
    <Section title="Commitment" path={path}>
      <figure class="commitment">
        <blockquote>
          <Reveal path={path}>
            <PlanText text={statement} />
          </Reveal>
        </blockquote>
        {(madeBy || due) && (
          <figcaption>
            {madeBy && <PlanText text={madeBy.title === undefined ? madeBy.name : `${madeBy.name}, ${madeBy.title}`} />}
            {madeBy && due && " · "}
            {due && `due ${formats.date(due)}`}
          </figcaption>
        )}
      </figure>
    </Section>
  );
}

function NoCommitment() {
  return (
    <Section title="Commitment">
      <p class="missing">Nothing is promised yet. “If we prove it, we will … by …”: agree the sentence before the work begins.</p>
    </Section>
  );
}
