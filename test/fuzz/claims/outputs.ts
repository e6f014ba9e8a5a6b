import assert from "node:assert/strict";
import type { CheckedPlan } from "../../../src/cli/check-plan";
import { reporters } from "../../../src/cli/reporters";
import { toldFinding, toldSuppression } from "../../../src/cli/told-finding";
import { analyse } from "../../../src/core/analyse";
import { buildReport } from "../../../src/core/report/build-report";
import { exporters } from "../../../src/export";
import { asOf } from "./claim";

/** Every exporter and every reporter writes something, in which nothing is not a number, and those that write JSON write it. */
export function outputs(text: string): void {
  const analysis = analyse(text, asOf);
  const report = buildReport(analysis);
  for (const [name, write] of Object.entries(exporters)) {
    for (const locale of ["en", "de-CH"]) judge(name, write(report, { version: "1.2.3", locale }), text);
  }
  const { source, findings, suppressed } = analysis;
  const plan: CheckedPlan = {
    path: "plans/a.pov.yaml",
    title: analysis.plan.title,
    findings: findings.map((finding) => toldFinding(finding, source)),
    suppressed: suppressed.map((one) => toldSuppression(one, source)),
  };
  for (const [name, write] of Object.entries(reporters)) judge(name, write([plan], { paint: (_, words) => words, columns: 100, folder: "plans", elsewhere: undefined }), text);
}

const jsonFormats: ReadonlySet<string> = new Set(["json", "sarif", "gitlab"]);

function judge(name: string, written: string, text: string): void {
  if (jsonFormats.has(name)) JSON.parse(written);
  // A plan may say these words itself.
  for (const word of [/\bNaN\b/u, /\bundefined\b/u, /\[object Object\]/u]) assert.ok(!word.test(written) || /NaN|undefined|object/iu.test(text), `${name} says ${String(word)}.`);
  assert.doesNotMatch(written.replaceAll(/[\r\n\t]/gu, ""), /\p{Cc}/u, `${name} has control characters.`);
}
