import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Report } from "../core/report/report";
import { HistoryContext } from "../view/history/history-context";
import { ReportView } from "../view/ReportView";
import type { ReportActions } from "../view/surroundings";
import { type WhatIf, WhatIfContext } from "../view/what-if/what-if-context";
import type { Screen } from "./screen";
import { Waiting } from "./Waiting";

interface PageProps {
  readonly screen: Screen;
  /** The plan's report with what is supposed. */
  readonly shown: Report | undefined;
  readonly actions: ReportActions;
  readonly whatIf: WhatIf;
  readonly unfoldHistory: (isUnfolded: boolean) => void;
}

/** The whole page: the report with its what-if, or that it is still to come. */
export function Page({ screen: { uri, formats, outage, history }, shown, actions, whatIf, unfoldHistory }: PageProps): VNode {
  const readable = useMemo(() => history && { ...history, plan: uri ?? "", unfold: unfoldHistory }, [history, uri, unfoldHistory]);
  if (!shown) return <Waiting outage={outage} />;
  return (
    <WhatIfContext.Provider value={whatIf}>
      <HistoryContext.Provider value={readable}>
        <ReportView report={shown} formats={formats} actions={actions} outage={outage} />
      </HistoryContext.Provider>
    </WhatIfContext.Provider>
  );
}
