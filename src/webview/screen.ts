import type { Report } from "../core/report/report";
import type { PlanPath } from "../core/source/plan-path";
import type { PlanLines } from "../protocol/language-server";
import type { PlanHistory } from "../protocol/plan-history";
import type { PreviewState, ToPreview } from "../protocol/preview";
import { type Formats, formatsFor } from "../view/format/formats";
import type { Outage } from "../view/outage";
import { type Supposed, stillSupposed } from "../view/what-if/supposed";

/** What the preview shows at the moment. */
export interface Screen {
  /** The plan; undefined until the editor names one. */
  readonly uri: string | undefined;
  /** The plan's report; undefined until it arrives. */
  readonly report: Report | undefined;
  /** The version of the plan's document that the report is of. */
  readonly version: number;
  /** The lines of the plan's parts in that version. */
  readonly lines: PlanLines;
  /** What the reader supposes instead of the plan's own inputs. */
  readonly supposed: Supposed;
  readonly formats: Formats;
  /** The part of the plan that the cursor is in; undefined until the editor says it. */
  readonly current: PlanPath | undefined;
  /** How the plan came to what it is; undefined until somebody tells, and where nobody keeps a history. */
  readonly history: PlanHistory | undefined;
  /** Why it does not follow the text now; undefined while it does. */
  readonly outage: Outage | undefined;
  /** Whether the preview stays with its plan. */
  readonly isLocked: boolean;
}

/** The screen before the editor has said anything. */
export const emptyScreen: Screen = {
  uri: undefined,
  report: undefined,
  version: 0,
  lines: {},
  supposed: {},
  formats: formatsFor("en"),
  current: undefined,
  history: undefined,
  outage: undefined,
  isLocked: false,
};

/** The screen of a webview that was away: it goes on with its what-if, if it gets its plan back. */
export function screenWith(kept: PreviewState | undefined): Screen {
  return kept === undefined ? emptyScreen : { ...emptyScreen, uri: kept.uri, supposed: kept.supposed };
}

/** The screen after a message of the editor. A report shows that the server runs. */
export function screenAfter(screen: Screen, message: ToPreview): Screen {
  switch (message.type) {
    case "waiting":
      return { ...screenOf(screen, message.uri), report: undefined };
    case "report":
      return screenWithReport(screen, message);
    case "history":
      return message.uri === screen.uri ? { ...screen, history: historyAfter(screen.history, message.history) } : screen;
    case "lock":
      return { ...screen, isLocked: message.isLocked };
    case "highlight":
      return { ...screen, current: message.path };
    case "serverStopped":
      return { ...screen, outage: message.isRestarting ? "restarting" : "stopped" };
    case "planGone":
      return { ...screen, outage: "gone" };
    case "serverStarted":
      return { ...screen, outage: undefined };
    case "scroll":
      return screen;
  }
}

function screenWithReport(screen: Screen, { uri, version, report, lines, locale }: Extract<ToPreview, { readonly type: "report" }>): Screen {
  const formats = screen.formats.locale === locale ? screen.formats : formatsFor(locale);
  const before = screenOf(screen, uri);
  return { ...before, report, version, lines, supposed: stillSupposed(before.supposed, report), formats, outage: undefined };
}

/** Whether the cursor went on to another part of the plan; where it is when the plan is first shown is no move. */
export function hasCursorMoved(before: Screen, after: Screen): boolean {
  return before.current !== undefined && after.current !== undefined && before.current !== after.current;
}

/** The cursor, the what-if and the history of one plan say nothing about another. */
function screenOf(screen: Screen, uri: string): Screen {
  return screen.uri === uri ? screen : { ...screen, uri, current: undefined, supposed: {}, history: undefined };
}

/** A glance takes nothing away from what is known already. */
function historyAfter(before: PlanHistory | undefined, told: PlanHistory | null): PlanHistory | undefined {
  return told === null ? undefined : { ...told, report: told.report ?? before?.report };
}
