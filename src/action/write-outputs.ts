import { listIn, numberIn, textIn } from "./json";

/** What a step of a workflow gives to those after it, by name. Nothing in it is the text of a plan. */
export type Outputs = Readonly<Record<"changed" | "goalposts" | "scope" | "new-findings" | "roi-base" | "roi-head", string>>;

/** The outputs of a review as `pov review --format json` writes it. */
export function outputsOf(review: unknown): Outputs {
  const plans = (listIn(review, "plans") ?? []).filter(differs);
  const [only, ...others] = plans;
  const alone = others.length === 0 ? only : undefined;
  return {
    changed: String(plans.length),
    goalposts: String(numberIn(review, "total", "classes", "goalpost", "open") ?? 0),
    scope: String(numberIn(review, "total", "classes", "scope", "open") ?? 0),
    "new-findings": String(plans.reduce<number>((sum, plan) => sum + introduced(plan), 0)),
    "roi-base": roiOf(alone, "before"),
    "roi-head": roiOf(alone, "after"),
  };
}

/** Outputs as lines of the file that GITHUB_OUTPUT names. */
export function outputLines(outputs: Readonly<Record<string, string>>): string {
  return Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`).join("");
}

/** Not by layout alone. */
function differs(plan: unknown): boolean {
  const findings = introduced(plan) + (listIn(plan, "findings", "resolved")?.length ?? 0);
  return textIn(plan, "kind") !== "changed" || listIn(plan, "changes")?.length !== 0 || findings > 0;
}

function introduced(plan: unknown): number {
  return listIn(plan, "findings", "introduced")?.length ?? 0;
}

function roiOf(plan: unknown, version: "before" | "after"): string {
  const roi = numberIn(plan, version, "roi");
  return roi === undefined ? "" : String(roi);
}
