import { homepage } from "../../../package.json";
import { version } from "../../core/version";
import type { CheckedPlan } from "../check-plan";
import type { Page } from "./reporter";
import { uriBaseId } from "./sarif/sarif-location";
import { resultsOf } from "./sarif/sarif-result";
import { ruleOf } from "./sarif/sarif-rule";
import { jsonText } from "../../export/json-text";

/**
 * A log of SARIF 2.1.0, as code hosts and editors take it: what was found, and what comments keep quiet with the reason,
 * the rules that are named there, and the fixes that can be made without looking.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(plans: readonly CheckedPlan[], page: Page): string {
  const named = plans.flatMap(({ findings, suppressed = [] }) => [...findings, ...suppressed.map(({ finding }) => finding)]);
  const ruleIds = [...new Set(named.map(({ rule }) => rule))].sort();
  const run = {
    tool: { driver: { name: "POV as Code", semanticVersion: version, informationUri: homepage, rules: ruleIds.map(ruleOf) } },
    automationDetails: { id: "pov/" },
    invocations: [{ executionSuccessful: !named.some(({ failure }) => failure) }],
    originalUriBaseIds: { [uriBaseId]: { description: { text: "The root of the repository." } } },
    columnKind: "utf16CodeUnits",
    results: plans.flatMap((plan) => resultsOf(plan, { ruleIds, page })),
  };
  return jsonText({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] });
}
