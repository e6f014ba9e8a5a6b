import type { VNode } from "preact";
import type { FigureId } from "../core/economics/explain";
import type { AvailableScenario, Scenario, ScenarioName, UnavailableScenario } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { say, text, translated } from "../core/texts/say";
import { Figure } from "./Figure";
import type { Formats } from "./format/formats";
import { ownValue } from "./own-value";
import { breakEvenValue, paybackValue } from "./payback-words";
import { PlanText } from "./PlanText";
import { Reasons } from "./Reasons";
import { methodName, scenarioTitle } from "./scenario-words";
import { useFormats } from "./surroundings";
import { waitingCost } from "./waiting-cost";

interface ScenarioCardProps {
  readonly name: ScenarioName;
  readonly report: Report;
}

/** A line of a card. */
interface Row {
  readonly label: string;
  readonly key: string;
  readonly figure: FigureId | undefined;
  readonly value: string;
}

const meanings: Readonly<Record<ScenarioName, string>> = {
  target: text`every target reached`,
  measured: text`only what was measured`,
  floor: text`worse end of each range`,
};

/** One scenario's figures, or why it has none. The one that the verdict speaks of stands out. */
export function ScenarioCard({ name, report }: ScenarioCardProps): VNode {
  const scenario = report.valuation.scenarios[name];
  const isHeadline = name === report.headline;
  return (
    <article class={isHeadline ? "card headline" : "card"} aria-label={isHeadline ? say`${scenarioTitle(name)}, the verdict’s scenario` : scenarioTitle(name)}>
      <div class="card-head">
        <h3>{scenarioTitle(name)}</h3>
        {isHeadline && (
          <span class="tag" aria-hidden="true">
            {say`in the verdict`}
          </span>
        )}
      </div>
      <p class="meaning">{meaningOf(name, scenario)}</p>
      {scenario.available ? <Figures name={name} scenario={scenario} report={report} /> : <NoFigures {...scenario} />}
    </article>
  );
}

function Figures({ name, scenario, report }: ScenarioCardProps & { readonly scenario: AvailableScenario }) {
  const formats = useFormats();
  return (
    <>
      <p class="lead">
        <Figure name={`${name}.roi`} question={scenario.roi === null ? undefined : { scenario: name, figure: "roi" }} label={say`ROI`}>
          {scenario.roi === null ? "–" : formats.percent(scenario.roi)}
        </Figure>{" "}
        <span class="lead-label">{roiLabel(scenario, report)}</span>
      </p>
      <dl>
        {rowsOf(name, scenario, report, formats).map(({ label, key, figure, value }) => (
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
          {say`Not counted:`}{" "}
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
      <p>{say`Not available.`}</p>
      <Reasons reasons={reasons} />
    </div>
  );
}

/** A floor without ranges is no worse than what it starts from, and says so. */
function meaningOf(name: ScenarioName, scenario: Scenario): string {
  if (name !== "floor" || !scenario.available) return translated(meanings[name]);
  const isRanged = scenario.model.inputs.some(({ low, high }) => low !== undefined || high !== undefined);
  return isRanged ? translated(meanings.floor) : say`no ranges given`;
}

/** The ROI's method, or why there is no ROI. */
function roiLabel({ roi, pvCosts }: AvailableScenario, { valuation: { method } }: Report): string {
  if (roi !== null) return say`ROI, ${methodName(method)}`;
  return pvCosts === 0 ? say`ROI: no costs to compare with` : say`ROI, ${methodName(method)}: no cost at the start`;
}

function rowsOf(name: ScenarioName, scenario: AvailableScenario, report: Report, formats: Formats): readonly Row[] {
  const { valuation } = report;
  const { npv, benefitCostRatio, workingCapital } = scenario;
  const delay = name === "floor" ? waitingCost(report, formats) : undefined;
  const money = (amount: number): string => formats.money(amount, valuation.currency);
  return [
    { label: say`NPV`, key: "npv", figure: "npv", value: money(npv) },
    { label: say`Payback`, key: "payback", figure: "payback", value: paybackValue(scenario, valuation.horizonYears, formats) },
    { label: say`Break-even haircut`, key: "breakEvenHaircut", ...asked("break-even-haircut", breakEvenValue(scenario, formats)) },
    { label: say`Benefit-cost ratio`, key: "benefitCostRatio", ...asked("benefit-cost-ratio", benefitCostRatio === null ? undefined : formats.ratio(benefitCostRatio)) },
    ...(delay === undefined ? [] : [{ label: say`Cost of delay`, key: "costOfDelayPerMonth", figure: "cost-of-delay", value: say`${money(delay)}/month` }]),
    ...(workingCapital === null ? [] : [{ label: say`One-time cash`, key: "workingCapital", figure: "working-capital", value: money(workingCapital) }]),
  ];
}

/** A figure that does not exist is a dash, and comes from nowhere. */
function asked(figure: FigureId, value: string | undefined): Pick<Row, "figure" | "value"> {
  return value === undefined ? { figure: undefined, value: "–" } : { figure, value };
}
