import type { Base, ChangeState, ToChange } from "../protocol/change-panel";
import type { PlanComparison } from "../core/changes/plan-comparison";
import { type Formats, formatsFor } from "../view/format/formats";
import type { Outage } from "../view/outage";

/** What the page of a change shows at the moment. */
export interface ChangeScreen {
  /** Undefined before the editor has named them. */
  readonly compared: { readonly uri: string; readonly base: Base } | undefined;
  /** Undefined before it has come. */
  readonly shown: { readonly comparison: PlanComparison; readonly isSameText: boolean; readonly baseName: string } | undefined;
  /** Why nothing, or nothing newer, can be shown. */
  readonly unavailable: string | undefined;
  /** Why it does not follow the text now; undefined while it does. */
  readonly outage: Outage | undefined;
  readonly formats: Formats;
}

/** The screen before the editor has said anything, of what was kept. */
export function screenWith(kept: ChangeState | undefined): ChangeScreen {
  return { compared: kept && { uri: kept.uri, base: kept.base }, shown: undefined, unavailable: undefined, outage: undefined, formats: formatsFor("en") };
}

/** The screen after a message of the editor. A comparison shows that the server runs. */
export function screenAfter(screen: ChangeScreen, message: ToChange): ChangeScreen {
  switch (message.type) {
    case "waiting":
      return { ...screenWith(undefined), compared: { uri: message.uri, base: message.base } };
    case "comparison": {
      const { comparison, isSameText, baseName, locale } = message;
      return { ...screen, shown: { comparison, isSameText, baseName }, unavailable: undefined, outage: undefined, formats: formatsFor(locale) };
    }
    case "unavailable":
      return { ...screen, shown: undefined, unavailable: message.message };
    case "serverStopped":
      return { ...screen, outage: message.isRestarting ? "restarting" : "stopped" };
  }
}
