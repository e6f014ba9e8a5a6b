import type { ComponentChildren, VNode } from "preact";
import { useCallback, useMemo, useState } from "preact/hooks";
import type { Report } from "../../core/report/report";
import { type Asking, AskingContext, useActions } from "../surroundings";
import { answerTo } from "./answer";
import { ExplanationPanel } from "./ExplanationPanel";
import { explainedOnPaper } from "./Explanations";
import type { Question } from "./question";

interface AnswersProps {
  readonly report: Report;
  readonly children: ComponentChildren;
}

/** Lets every figure below be asked where it comes from: in one panel that follows the report, or by links on paper. */
export function Answers({ report, children }: AnswersProps): VNode {
  return useActions() ? <Panel report={report}>{children}</Panel> : <Links report={report}>{children}</Links>;
}

/** A question, what was pressed to ask it, and the plan that it was asked about. */
interface Asked {
  readonly question: Question;
  readonly from: HTMLElement;
  readonly plan: string | undefined;
}

function Panel({ report, children }: AnswersProps) {
  const [latest, setAsked] = useState<Asked>();
  const plan = report.plan.id;
  const asked = latest?.plan === plan ? latest : undefined;
  const question = asked?.question;
  const asking = useMemo<Asking>(() => ({ by: "panel", asked: question, ask: (next, from) => setAsked({ question: next, from, plan }) }), [question, plan]);
  const close = useCallback(() => {
    setAsked(undefined);
    latest?.from.focus();
  }, [latest]);
  const explanation = question && answerTo(question, report);
  return (
    <AskingContext.Provider value={asking}>
      {children}
      {asked && explanation && <ExplanationPanel key={`${asked.question.scenario} ${asked.question.figure}`} explanation={explanation} from={asked.from} onClose={close} />}
    </AskingContext.Provider>
  );
}

function Links({ report, children }: AnswersProps) {
  const answered = new Set(explainedOnPaper(report).map(({ figure }) => figure));
  const asking: Asking = { by: "link", isAnswered: ({ scenario, figure }) => scenario === report.headline && answered.has(figure) };
  return <AskingContext.Provider value={asking}>{children}</AskingContext.Provider>;
}
