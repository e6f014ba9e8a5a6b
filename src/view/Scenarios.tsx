import type { VNode } from "preact";
import { scenarioNames } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { say } from "../core/texts/say";
import { EveryMeasure } from "./EveryMeasure";
import { ScenarioCard } from "./ScenarioCard";
import { Section } from "./Section";

/** The three ways of looking at the plan's money, side by side; nothing where the verdict has said why there is none. */
export function Scenarios({ report }: { readonly report: Report }): VNode | null {
  const { scenarios } = report.valuation;
  if (!scenarioNames.some((name) => scenarios[name].available)) return null;
  return (
    <Section title={say`Scenarios`} path="business_case">
      <div class="cards">
        {scenarioNames.map((name) => (
          <ScenarioCard key={name} name={name} report={report} />
        ))}
      </div>
      <EveryMeasure report={report} />
    </Section>
  );
}
