import type { VNode } from "preact";
import type { Report } from "../core/report/report";
import { say } from "../core/texts/say";
import { BulletKey } from "./BulletKey";
import { OutcomeRow } from "./OutcomeRow";
import { OutcomeTable } from "./OutcomeTable";
import { Section } from "./Section";

/** Every outcome from baseline to target to what was measured. */
export function Outcomes({ outcomes, asOf }: Pick<Report, "outcomes" | "asOf">): VNode {
  return (
    <Section title={say`Outcomes`} path="outcomes">
      <BulletKey />
      <ul class="outcomes">
        {outcomes.map((outcome) => (
          <OutcomeRow key={outcome.id} outcome={outcome} asOf={asOf} />
        ))}
      </ul>
      <OutcomeTable outcomes={outcomes} />
    </Section>
  );
}
