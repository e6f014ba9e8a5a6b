import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Report } from "../core/report/report";
import { CashFlow } from "./CashFlow";
import { CashFlowByYear } from "./CashFlowByYear";
import { SideBySide } from "./chart/SideBySide";
import { Commitment } from "./Commitment";
import { Distribution } from "./distribution/Distribution";
import { Answers } from "./explanation/Answers";
import { Explanations } from "./explanation/Explanations";
import { formatsFor } from "./format/formats";
import { moneyDecimals } from "./format/report-formats";
import { History } from "./history/History";
import { InputLedger } from "./ledger/InputLedger";
import { Missing } from "./Missing";
import { Notice } from "./Notice";
import type { Outage } from "./outage";
import { Outcomes } from "./Outcomes";
import { Scenarios } from "./Scenarios";
import { Still } from "./Still";
import { StatusLine } from "./StatusLine";
import { type Surroundings, SurroundingsContext } from "./surroundings";
import { Assumptions } from "./terms/Assumptions";
import { Decision } from "./terms/Decision";
import { Suppressed } from "./terms/Suppressed";
import { Timeline } from "./timeline/Timeline";
import { Tornado } from "./tornado/Tornado";
import { Unreadable } from "./Unreadable";
import { Verdict } from "./Verdict";
import { Waterfall } from "./waterfall/Waterfall";
import { InputSlider } from "./what-if/InputSlider";
import { WhatIfBar } from "./what-if/WhatIfBar";

interface ReportViewProps extends Surroundings {
  readonly report: Report;
  /** Why the figures do not follow the text now; left out while they do. */
  readonly outage?: Outage | undefined;
}

/** A report from verdict to commitment: is this worth it, how sure are we, what is missing, what was assumed. */
export function ReportView({ report, formats, actions, outage }: ReportViewProps): VNode {
  const { locale } = formats;
  const decimals = moneyDecimals(report.valuation);
  const surroundings = useMemo(() => ({ formats: formatsFor(locale, decimals), actions }), [locale, decimals, actions]);
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <main class="report">
        <Notice freshness={report.freshness} outage={outage} />
        <WhatIfBar report={report} />
        <Answers report={report}>
          <Body report={report} />
        </Answers>
      </main>
    </SurroundingsContext.Provider>
  );
}

/** A plan without outcomes is either broken, and then nothing can be said of it, or has just begun. */
function Body({ report }: { readonly report: Report }) {
  const broken = report.findings.filter(({ rule }) => rule === "yaml");
  if (report.outcomes.length > 0) return <Judged report={report} />;
  if (broken.length > 0) return <Unreadable errors={broken} />;
  return (
    <>
      <StatusLine report={report} />
      <Missing />
    </>
  );
}

function Judged({ report }: { readonly report: Report }) {
  return (
    <>
      <Still of={report.plan}>
        <StatusLine report={report} />
      </Still>
      <Verdict report={report} />
      <Scenarios report={report} />
      <Still of={report.plan}>
        <Outcomes outcomes={report.outcomes} asOf={report.asOf} />
      </Still>
      <SideBySide>
        <Waterfall report={report} />
        <CashFlow report={report} />
      </SideBySide>
      <CashFlowByYear report={report} />
      <SideBySide>
        <Tornado report={report} />
        <Distribution report={report} />
      </SideBySide>
      <Still of={report.plan}>
        <InputLedger report={report} control={(input) => <InputSlider input={input} />} />
        <Timeline report={report} />
        <Decision decision={report.decision} />
        <Commitment commitment={report.commitment} asOf={report.asOf} />
        <Assumptions report={report} />
        <Suppressed suppressed={report.suppressed} />
      </Still>
      <History />
      <Explanations report={report} />
    </>
  );
}
