import type { VNode } from "preact";
import { type AvailableScenario, scenarioNames, type UnavailableScenario } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { phrase, say } from "../core/texts/say";
import { Ask } from "./explanation/Ask";
import { OpenPoints } from "./OpenPoints";
import { Reasons } from "./Reasons";
import { Sentence } from "./Sentence";
import { scenarioPlace } from "./scenario-words";
import { asked, ended, type SentencePart } from "./sentence-part";
import { useFormats } from "./surroundings";
import { verdictSentence } from "./verdict-sentence";
import { waitingCost } from "./waiting-cost";
import { WorkingCapital } from "./WorkingCapital";

/** The plan's worth in one sentence, or that it cannot be said yet, and why; below it what is still open. */
export function Verdict({ report }: { readonly report: Report }): VNode {
  const scenario = report.valuation.scenarios[report.headline];
  return (
    <header class="verdict-block">
      {scenario.available ? <Worth report={report} scenario={scenario} /> : <Unknown report={report} scenario={scenario} />}
      <OpenPoints report={report} />
    </header>
  );
}

function Worth({ report, scenario }: { readonly report: Report; readonly scenario: AvailableScenario }) {
  const formats = useFormats();
  const { claim, condition } = verdictSentence(report, scenario, formats);
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
        <Delay report={report} />
        <Ask question={{ scenario: report.headline, figure: "npv" }}>{say`Where do these come from?`}</Ask>
      </p>
      <WorkingCapital report={report} scenario={scenario} />
    </>
  );
}

function Delay({ report }: { readonly report: Report }) {
  const formats = useFormats();
  const delay = waitingCost(report, formats);
  if (delay === undefined) return null;
  const cost = { name: "verdict.costOfDelayPerMonth", text: formats.money(delay, report.valuation.currency), ...asked(report, "cost-of-delay", say`the cost of delay of`) };
  return (
    <>
      <Sentence parts={ended(phrase<SentencePart>`Every month of waiting costs ${cost} (floor).`)} />{" "}
    </>
  );
}

function Unknown({ report, scenario }: { readonly report: Report; readonly scenario: UnavailableScenario }) {
  const hasOthers = scenarioNames.some((name) => report.valuation.scenarios[name].available);
  return (
    <>
      <h1 class="verdict">{hasOthers ? say`No figures ${scenarioPlace(report.headline)} yet` : say`No figures yet`}</h1>
      <Reasons reasons={scenario.reasons} />
    </>
  );
}
