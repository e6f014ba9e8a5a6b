import type { VNode } from "preact";
import type { AvailableScenario, UnavailableScenario } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { Figure } from "./Figure";
import { Ask } from "./explanation/Ask";
import { LineLink } from "./LineLink";
import { PlanText } from "./PlanText";
import { Reasons } from "./Reasons";
import { Sentence } from "./Sentence";
import { asked } from "./sentence-part";
import { useFormats } from "./surroundings";
import { scenarioPlaces, verdictSentence } from "./verdict-sentence";

/** The plan's worth in one sentence, or in one sentence that it cannot be said yet, and why. */
export function Verdict({ report }: { readonly report: Report }): VNode {
  const scenario = report.valuation.scenarios[report.headline];
  return (
    <header class="verdict-block">
      {scenario.available ? <Worth report={report} scenario={scenario} /> : <Unknown report={report} scenario={scenario} />}
    </header>
  );
}

function Worth({ report, scenario }: { readonly report: Report; readonly scenario: AvailableScenario }) {
  const formats = useFormats();
  const { claim, condition } = verdictSentence(report, scenario, formats);
  const delay = scenario.costOfDelayPerMonth;
  return (
    <>
      <h1 class="verdict">
        <Sentence parts={claim} />
        {condition.length > 0 && (
          <span class="condition">
            {" "}
            <Sentence parts={condition} />
          </span>
        )}
      </h1>
      <p class="aside">
        {scenario.npv > 0 && delay !== null && !formats.isNothing(delay) && (
          <>
            Every month of waiting costs{" "}
            <span class="ended">
              <Figure name="verdict.costOfDelayPerMonth" {...asked(report, "cost-of-delay", "the cost of delay of")}>
                {formats.money(delay, report.valuation.currency)}
              </Figure>
              .
            </span>{" "}
          </>
        )}
        <Ask question={{ scenario: report.headline, figure: "npv" }}>Where do these come from?</Ask>
      </p>
    </>
  );
}

function Unknown({ report, scenario }: { readonly report: Report; readonly scenario: UnavailableScenario }) {
  const [first, ...others] = scenario.reasons;
  return (
    <>
      <h1 class="verdict">
        No figures {scenarioPlaces[report.headline]} yet{first ? ": " : "."}
        {first && (
          <span class="condition">
            <PlanText text={first.message} /> <LineLink reason={first} />
          </span>
        )}
      </h1>
      {others.length > 0 && <Reasons reasons={others} />}
    </>
  );
}
