import type { VNode } from "preact";
import type { AvailableSimulation, UnavailableSimulation } from "../../core/economics/appraisal/appraisal";
import type { AvailableScenario } from "../../core/economics/valuation";
import { headlineFigures, type Report } from "../../core/report/report";
import { PlanText } from "../PlanText";
import { Reveal } from "../Reveal";
import { Section } from "../Section";
import { useFormats } from "../surroundings";
import { DistributionChart } from "./DistributionChart";
import { DistributionTable } from "./DistributionTable";
import { drawSentence, lossSentence, spreadSentence } from "./distribution-words";

/** How the NPV spreads when every input is drawn from its range, and how often that is a loss. */
export function Distribution({ report }: { readonly report: Report }): VNode | null {
  const scenario = headlineFigures(report);
  if (!report.appraisal || !scenario) return null;
  const { simulation } = report.appraisal;
  return (
    <Section title="How sure the gain is">
      {simulation.available ? <Drawn simulation={simulation} scenario={scenario} currency={report.valuation.currency} /> : <Undrawn simulation={simulation} />}
    </Section>
  );
}

interface DrawnProps {
  readonly simulation: AvailableSimulation;
  readonly scenario: AvailableScenario;
  readonly currency: string | undefined;
}

function Drawn({ simulation, scenario, currency }: DrawnProps) {
  const formats = useFormats();
  return (
    <>
      <DistributionChart simulation={simulation} npv={scenario.npv} />
      <p class="chart-words">
        <strong class={simulation.probabilityOfLoss > 0 ? "bad" : "good"}>{lossSentence(simulation, formats)}</strong> {spreadSentence(simulation, currency, formats)}
      </p>
      <p class="chart-note">
        <PlanText text={drawSentence(simulation, scenario.model.inputs)} />
      </p>
      <DistributionTable simulation={simulation} currency={currency} />
    </>
  );
}

function Undrawn({ simulation: { message, path } }: { readonly simulation: UnavailableSimulation }) {
  return (
    <p class="chart-note">
      <PlanText text={message} /> <Reveal path={path}>Show it in the plan.</Reveal>
    </p>
  );
}
