import type { Report } from "../core/report/report";
import type { PlanPath } from "../core/source/plan-path";
import type { ToPreview } from "../protocol/preview";
import { type Formats, formatsFor } from "../view/format/formats";

/** What the preview shows at the moment. */
export interface Screen {
  /** The plan; undefined until the editor names one. */
  readonly uri: string | undefined;
  /** The plan's report; undefined until it arrives. */
  readonly report: Report | undefined;
  readonly formats: Formats;
  /** The part of the plan that the cursor is in; undefined until the editor says it. */
  readonly current: PlanPath | undefined;
  readonly isServerStopped: boolean;
  /** Whether the preview stays with its plan. */
  readonly isLocked: boolean;
}

/** The screen before the editor has said anything. */
export const emptyScreen: Screen = {
  uri: undefined,
  report: undefined,
  formats: formatsFor("en"),
  current: undefined,
  isServerStopped: false,
  isLocked: false,
};

/** The screen after a message of the editor. A report shows that the server runs. */
export function screenAfter(screen: Screen, message: ToPreview): Screen {
  switch (message.type) {
    case "waiting":
      return { ...screenOf(screen, message.uri), report: undefined };
    case "report": {
      const { uri, report, locale } = message;
      const formats = screen.formats.locale === locale ? screen.formats : formatsFor(locale);
      return { ...screenOf(screen, uri), report, formats, isServerStopped: false };
    }
    case "lock":
      return { ...screen, isLocked: message.isLocked };
    case "highlight":
      return { ...screen, current: message.path };
    case "serverStopped":
      return { ...screen, isServerStopped: true };
    case "serverStarted":
      return { ...screen, isServerStopped: false };
  }
}

/** Whether the cursor went on to another part of the plan; where it is when the plan is first shown is no move. */
export function hasCursorMoved(before: Screen, after: Screen): boolean {
  return before.current !== undefined && after.current !== undefined && before.current !== after.current;
}

/** The cursor of one plan says nothing about another. */
function screenOf(screen: Screen, uri: string): Screen {
  return screen.uri === uri ? screen : { ...screen, uri, current: undefined };
}
