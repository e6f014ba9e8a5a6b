import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import type { Finding } from "../../../src/core/rules/finding";
import { fixAll, onlySafeFix } from "../../../src/core/rules/fix-all";
import { asOf } from "./claim";

/** Every fix can be made and leaves a text that can be judged; all the safe ones together leave none, and no broken YAML that was not broken before. */
export function fixes(text: string): void {
  const { findings } = analyse(text, asOf);
  const fixed = new Set(findings.flatMap((finding) => finding.fixes.map(({ edits }) => applyEdits(text, edits))));
  for (const changed of [...fixed].slice(0, mostFixes)) analyse(changed, asOf);
  if (!findings.some(onlySafeFix)) return;
  const once = fixAll(text, judge);
  const left = judge(once.text);
  assert.deepEqual(left.flatMap((finding) => onlySafeFix(finding)?.title ?? []), [], "Safe fixes leave others.");
  assert.ok(findings.some(isYaml) || !left.some(isYaml), "Safe fixes broke the YAML.");
}

/** A text of misspelt words alone has hundreds, which are alike. */
const mostFixes = 12;

function judge(text: string): readonly Finding[] {
  return analyse(text, asOf).findings;
}

function isYaml({ rule }: Finding): boolean {
  return rule === "yaml";
}
