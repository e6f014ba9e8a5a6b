import type { VNode } from "preact";
import type { AvailableSimulation, UnavailableSimulation } from "../../core/economics/appraisal/appraisal";
import type { AvailableScenario } from "../../core/economics/valuation";
import { headlineFigures, type Report } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { PlanText } from "../PlanText";
import { Reveal } from "../Reveal";
import { Section } from "../Section";
import { useActions, useFormats } from "../surroundings";
import { scenarioPlace } from "../scenario-words";
import { DistributionChart } from "./DistributionChart";
import { DistributionTable } from "./DistributionTable";
import { drawSentence, lossSentence, lossTone, spreadSentence } from "./distribution-words";

/** How the NPV spreads when every input is drawn from its range, and how often that is a loss. */
export function Distribution({ report }: { readonly report: Report }): VNode | null {
  const scenario = headlineFigures(report);
  if (!report.appraisal || !scenario) return null;
  const { simulation } = report.appraisal;
  return (
    <Section title={say`How the NPV spreads, ${scenarioPlace(report.headline)}`}>
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
      <DistributionChart simulation={simulation} npv={scenario.npv} currency={currency} />
      <p class="chart-words">
        <strong class={lossTone(simulation, scenario)}>{lossSentence(simulation, scenario, formats)}</strong> {spreadSentence(simulation, currency, formats)}
      </p>
      <p class="chart-note">
        <PlanText text={drawSentence(simulation, scenario.model.inputs)} />
      </p>
      <DistributionTable simulation={simulation} currency={currency} />
    </>
  );
}

/** On paper nothing can be shown, so there is nothing to press. */
function Undrawn({ simulation: { message, path } }: { readonly simulation: UnavailableSimulation }) {
  const actions = useActions();
  return (
    <p class="chart-note">
      <PlanText text={message} /> {actions && <Reveal path={path}>{say`Show it in the plan.`}</Reveal>}
    </p>
  );
}
