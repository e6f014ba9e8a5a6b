import type { VNode } from "preact";
import type { Report } from "../core/report/report";
import { CashFlow } from "./CashFlow";
import { CashFlowByYear } from "./CashFlowByYear";
import { SideBySide } from "./chart/SideBySide";
import { Commitment } from "./Commitment";
import { Distribution } from "./distribution/Distribution";
import { Answers } from "./explanation/Answers";
import { Explanations } from "./explanation/Explanations";
import { reportFormats } from "./format/report-formats";
import { InputLedger } from "./ledger/InputLedger";
import { Missing } from "./Missing";
import { Notice } from "./Notice";
import { Outcomes } from "./Outcomes";
import { Scenarios } from "./Scenarios";
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

interface ReportViewProps extends Surroundings {
  readonly report: Report;
  /** The figures will not follow the text any more. */
  readonly isServerStopped?: boolean;
}

/** A report from verdict to commitment: is this worth it, how sure are we, what is missing, what was assumed. */
export function ReportView({ report, formats, actions, isServerStopped = false }: ReportViewProps): VNode {
  return (
    <SurroundingsContext.Provider value={{ formats: reportFormats(report, formats), actions }}>
      <main class="report">
        <Notice freshness={report.freshness} isServerStopped={isServerStopped} />
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
      <StatusLine report={report} />
      <Verdict report={report} />
      <Scenarios report={report} />
      <Outcomes outcomes={report.outcomes} />
      <SideBySide>
        <Waterfall report={report} />
        <CashFlow report={report} />
      </SideBySide>
      <CashFlowByYear report={report} />
      <SideBySide>
        <Tornado report={report} />
        <Distribution report={report} />
      </SideBySide>
      <InputLedger report={report} />
      <Timeline report={report} />
      <Decision decision={report.decision} />
      <Commitment commitment={report.commitment} asOf={report.asOf} />
      <Assumptions report={report} />
      <Suppressed suppressed={report.suppressed} />
      <Explanations report={report} />
    </>
  );
}
