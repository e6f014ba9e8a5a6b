import type { VNode } from "preact";
import type { Report } from "../core/report/report";
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
}

/** The whole page: the report with its what-if, or that it is still to come. */
export function Page({ screen: { formats, isServerStopped }, shown, actions, whatIf }: PageProps): VNode {
  if (!shown) return <Waiting isServerStopped={isServerStopped} />;
  return (
    <WhatIfContext.Provider value={whatIf}>
      <ReportView report={shown} formats={formats} actions={actions} isServerStopped={isServerStopped} />
    </WhatIfContext.Provider>
  );
}
