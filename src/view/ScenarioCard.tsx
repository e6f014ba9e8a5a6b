import type { VNode } from "preact";
import type { FigureId } from "../core/economics/explain";
import type { AvailableScenario, Scenario, ScenarioName, UnavailableScenario } from "../core/economics/valuation";
import { methodNames, type Report } from "../core/report/report";
import { Figure } from "./Figure";
import type { Formats } from "./format/formats";
import { ownValue } from "./own-value";
import { breakEvenValue, paybackValue } from "./payback-words";
import { PlanText } from "./PlanText";
import { Reasons } from "./Reasons";
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
      <div class="card-head">
        <h3>{titles[name]}</h3>
        {isHeadline && (
          <span class="tag" aria-hidden="true">
            in the verdict
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
        <Figure name={`${name}.roi`} question={scenario.roi === null ? undefined : { scenario: name, figure: "roi" }} label="ROI">
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

/** A floor without ranges is no worse than what it starts from, and says so. */
function meaningOf(name: ScenarioName, scenario: Scenario): string {
  if (name !== "floor" || !scenario.available) return meanings[name];
  const isRanged = scenario.model.inputs.some(({ low, high }) => low !== undefined || high !== undefined);
  return isRanged ? meanings.floor : "no ranges given";
}

/** The ROI's method, or why there is no ROI. */
function roiLabel({ roi, pvCosts }: AvailableScenario, { valuation: { method } }: Report): string {
  if (roi !== null) return `ROI, ${methodNames[method]}`;
  return pvCosts === 0 ? "ROI: no costs to compare with" : `ROI, ${methodNames[method]}: no cost at the start`;
}

function rowsOf(name: ScenarioName, scenario: AvailableScenario, report: Report, formats: Formats): readonly Row[] {
  const { valuation } = report;
  const { npv, benefitCostRatio, workingCapital } = scenario;
  const delay = name === "floor" ? waitingCost(report, formats) : undefined;
  const money = (amount: number): string => formats.money(amount, valuation.currency);
  return [
    { label: "NPV", key: "npv", figure: "npv", value: money(npv) },
    { label: "Payback", key: "payback", figure: "payback", value: paybackValue(scenario, valuation.horizonYears, formats) },
    { label: "Break-even haircut", key: "breakEvenHaircut", ...asked("break-even-haircut", breakEvenValue(scenario, formats)) },
    { label: "Benefit-cost ratio", key: "benefitCostRatio", ...asked("benefit-cost-ratio", benefitCostRatio === null ? undefined : formats.ratio(benefitCostRatio)) },
    ...(delay === undefined ? [] : [{ label: "Cost of delay", key: "costOfDelayPerMonth", figure: "cost-of-delay", value: `${money(delay)}/month` }]),
    ...(workingCapital === null ? [] : [{ label: "One-time cash", key: "workingCapital", figure: "working-capital", value: money(workingCapital) }]),
  ];
}

/** A figure that does not exist is a dash, and comes from nowhere. */
function asked(figure: FigureId, value: string | undefined): Pick<Row, "figure" | "value"> {
  return value === undefined ? { figure: undefined, value: "–" } : { figure, value };
}
