import type { CheckedPlan } from "../check-plan";
import { countFindings } from "./count-findings";
import { planJson } from "./json/plan-json";
import type { Page } from "./reporter";
import { inBaseline } from "./summary";
import { jsonText } from "../../export/json-text";

/** The stable, versioned JSON of `pov check --format json`; lines and columns count from 1. Reports of the parts of a check can be merged. */
export function json(plans: readonly CheckedPlan[], { shard, unreadable = [] }: Pick<Page, "shard" | "unreadable"> = {}): string {
  const { error, warning, hint } = countFindings(plans);
  const report = {
    version: 1,
    shard,
    files: plans.map(planJson),
    unreadable: unreadable.length === 0 ? undefined : unreadable,
    summary: { files: plans.length, errors: error, warnings: warning, hints: hint, inBaseline: inBaseline(plans) },
  };
  return jsonText(report);
}
