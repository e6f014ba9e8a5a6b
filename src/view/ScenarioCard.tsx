import type { VNode } from "preact";
import type { FigureId } from "../core/economics/explain";
import type { AvailableScenario, ScenarioName, UnavailableScenario } from "../core/economics/valuation";
import { methodNames, type Report } from "../core/report/report";
import { Figure } from "./Figure";
import type { Formats } from "./format/formats";
import { ownValue } from "./own-value";
import { breakEvenHaircut, paybackValue } from "./payback-words";
import { PlanText } from "./PlanText";
import { Reasons } from "./Reasons";
import { useFormats } from "./surroundings";

interface ScenarioCardProps {
  readonly name: ScenarioName;
  readonly report: Report;
}

const titles: Readonly<Record<ScenarioName, string>> = { target: "Target", measured: "Measured", floor: "Floor" };

const meanings: Readonly<Record<ScenarioName, string>> = {
  target: "every target reached",
  measured: "only what was measured",
  floor: "worse end of each range",
};

/** One scenario's figures, or why it has none. The one that the verdict speaks of stands out. */
export function ScenarioCard({ name, report }: ScenarioCardProps): VNode {
  const scenario = report.valuation.scenarios[name];
  const isHeadline = name === report.headline;
  return (
    <article class={isHeadline ? "card headline" : "card"} aria-label={`${titles[name]}${isHeadline ? ", the verdict’s scenario" : ""}`}>
      <h3>{titles[name]}</h3>
      <p class="meaning">{meanings[name]}</p>
      {scenario.available ? <Figures name={name} scenario={scenario} report={report} /> : <NoFigures {...scenario} />}
    </article>
  );
}

function Figures({ name, scenario, report }: ScenarioCardProps & { readonly scenario: AvailableScenario }) {
  const formats = useFormats();
  return (
    <>
      <p class="lead">
        <Figure name={`${name}.roi`} question={scenario.roi === null ? undefined : { scenario: name, figure: "roi" }} label="ROI">
          {orDash(scenario.roi, formats.percent)}
        </Figure>{" "}
        <span class="lead-label">ROI, {methodNames[report.valuation.method]}</span>
      </p>
      <dl>
        {rowsOf(scenario, report, formats).map(({ label, key, figure, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <Figure name={`${name}.${key}`} question={figure === undefined ? undefined : { scenario: name, figure }} label={label}>
                {value}
              </Figure>
            </dd>
          </div>
        ))}
      </dl>
      {scenario.notCounted.length > 0 && (
        <p class="not-counted">
          Not counted:{" "}
          {scenario.notCounted.map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <PlanText text={ownValue(report.names, id) ?? id} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function NoFigures({ reasons }: UnavailableScenario) {
  return (
    <div class="unavailable">
      <p>Not available.</p>
      <Reasons reasons={reasons} />
    </div>
  );
}

function rowsOf(scenario: AvailableScenario, { valuation }: Report, formats: Formats) {
  const { npv, benefitCostRatio, costOfDelayPerMonth } = scenario;
  const perMonth = (amount: number): string => `${formats.money(amount, valuation.currency)}/month`;
  return [
    { label: "NPV", key: "npv", figure: "npv", value: formats.money(npv, valuation.currency) },
    { label: "Payback", key: "payback", figure: "payback", value: paybackValue(scenario, valuation.horizonYears, formats) },
    breakEven(breakEvenHaircut(scenario), formats),
    { label: "Benefit-cost ratio", key: "benefitCostRatio", ...shown("benefit-cost-ratio", benefitCostRatio, formats.ratio) },
    { label: "Cost of delay", key: "costOfDelayPerMonth", ...shown("cost-of-delay", costOfDelayPerMonth, perMonth) },
  ];
}

/** A negative haircut is what benefits would have to rise by. */
function breakEven(haircut: number | null, formats: Formats) {
  const label = haircut !== null && haircut < 0 ? "Break-even uplift" : "Break-even haircut";
  return { label, key: "breakEvenHaircut", ...shown("break-even-haircut", haircut, (share) => formats.percent(Math.abs(share))) };
}

/** A figure that does not exist is a dash, and comes from nowhere. */
function shown(figure: FigureId, value: number | null, format: (value: number) => string): { readonly figure: FigureId | undefined; readonly value: string } {
  return { figure: value === null ? undefined : figure, value: orDash(value, format) };
}

function orDash(value: number | null, format: (value: number) => string): string {
  return value === null ? "–" : format(value);
}
