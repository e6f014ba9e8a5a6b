import type { Report } from "../core/report/report";
import type { PlanPath } from "../core/source/plan-path";
import type { ToPreview } from "../protocol/preview";
import { type Formats, formatsFor } from "../view/format/formats";

/** What the preview shows at the moment. */
export interface Screen {
  /** The plan and its report; undefined until the first one arrives. */
  readonly shown: { readonly uri: string; readonly report: Report } | undefined;
  readonly formats: Formats;
  /** The part of the plan that the cursor is in. */
  readonly current: PlanPath;
  readonly isServerStopped: boolean;
}

/** The screen before the editor has said anything. */
export const emptyScreen: Screen = { shown: undefined, formats: formatsFor("en"), current: "", isServerStopped: false };

/** The screen after a message of the editor. A report shows that the server runs. */
export function screenAfter(screen: Screen, message: ToPreview): Screen {
  switch (message.type) {
    case "report": {
      const { uri, report, locale } = message;
      const formats = screen.formats.locale === locale ? screen.formats : formatsFor(locale);
      return { ...screen, shown: { uri, report }, formats, isServerStopped: false };
    }
    case "highlight":
      return { ...screen, current: message.path };
    case "serverStopped":
      return { ...screen, isServerStopped: true };
  }
}
