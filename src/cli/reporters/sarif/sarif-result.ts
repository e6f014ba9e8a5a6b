import type { CheckedPlan } from "../../check-plan";
import { terminalText } from "../../terminal-text";
import type { ToldFinding, ToldFix, ToldSuppression } from "../../told-finding";
import { distinctFingerprints } from "../distinct-fingerprints";
import type { Page } from "../reporter";
import { levelOf } from "./sarif-level";
import { artifactOf, locationOf, regionOf } from "./sarif-location";

interface Surroundings {
  /** In the order in which the log lists the rules. */
  readonly ruleIds: readonly string[];
  readonly page: Page;
}

/** What SARIF says of what was found in a plan: what is told first, then what comments keep quiet. */
export function resultsOf(plan: CheckedPlan, surroundings: Surroundings): readonly Readonly<Record<string, unknown>>[] {
  const { findings, suppressed = [] } = plan;
  const all = [...findings.map((finding) => ({ finding, suppression: undefined })), ...suppressed.map((suppression) => ({ finding: suppression.finding, suppression }))];
  const fingerprints = distinctFingerprints(all.map(({ finding }) => finding));
  return all.map(({ finding, suppression }, index) => ({
    ...resultOf(finding, plan, surroundings),
    partialFingerprints: { "povFinding/v1": fingerprints[index] },
    suppressions: suppression === undefined ? [] : [suppressionOf(suppression, plan, surroundings.page)],
  }));
}

function resultOf(finding: ToldFinding, plan: CheckedPlan, { ruleIds, page }: Surroundings) {
  const { rule, severity, message, range, related, fixes } = finding;
  const made = fixes.filter(({ edits }) => edits.length > 0);
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: levelOf(severity),
    message: { text: messageText(message) },
    locations: [locationOf(plan, range, page)],
    ...(related.length > 0 && { relatedLocations: related.map((one, index) => relatedLocation(one, index, plan, page)) }),
    ...(made.length > 0 && { fixes: made.map((fix) => fixOf(fix, plan, page)) }),
    ...(plan.introduced !== undefined && { baselineState: plan.introduced.has(finding) ? "new" : "unchanged" }),
  };
}

function relatedLocation({ message, range }: ToldFinding["related"][number], index: number, plan: CheckedPlan, page: Page) {
  return { id: index + 1, message: { text: messageText(message) }, ...locationOf(plan, range, page) };
}

function fixOf({ title, edits }: ToldFix, plan: CheckedPlan, page: Page) {
  const replacements = edits.map(({ range, text }) => ({ deletedRegion: regionOf(range), insertedContent: { text } }));
  return { description: { text: messageText(title) }, artifactChanges: [{ artifactLocation: artifactOf(plan, page), replacements }] };
}

function suppressionOf({ reason, range }: ToldSuppression, plan: CheckedPlan, page: Page) {
  return { kind: "inSource", status: "accepted", ...(reason !== undefined && { justification: reason }), location: locationOf(plan, range, page) };
}

/** Messages of SARIF may have links, `[words](address)`; those of a plan are none, so a gap goes through them. */
function messageText(text: string): string {
  return terminalText(text).replaceAll("](", "]\u200B(");
}
