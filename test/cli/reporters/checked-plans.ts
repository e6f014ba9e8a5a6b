import { type CheckedPlan, toldPlan } from "../../../src/cli/check-plan";
import type { Page } from "../../../src/cli/reporters/reporter";
import type { Range, ToldFinding } from "../../../src/cli/told-finding";
import { analyse } from "../../../src/core/analyse";
import type { Severity } from "../../../src/core/rules/severity";

/** The root of a repository, without colours. */
export const page: Page = { paint: (_, painted) => painted, columns: undefined, folder: "", elsewhere: undefined };

/** A plan as `pov check` judges it on 16 March 2026. */
export function checked(path: string, text: string): CheckedPlan {
  return toldPlan(path, analyse(text, "2026-03-16"));
}

/** A plan with so many findings of a severity, one a line. */
export function plenty(path: string, count: number, severity: Severity, rule = "no-outcome"): CheckedPlan {
  const findings = Array.from({ length: count }, (_, line): ToldFinding => ({ rule, severity, message: `Number ${line + 1}.`, path: "", range: onLine(line, 0, 1), related: [], fixes: [], digest: rule }));
  return { path, findings };
}

/** A stretch of one line, counted from 0. */
export function onLine(line: number, start: number, end: number): Range {
  return { start: { line, column: start }, end: { line, column: end } };
}

const hostileText = `pov: "1"
id: x
status: "runing"
currency: usd
# pov-disable-next-line unknown-key -- "quoted" <b>reason</b> & more
"kept": quiet
"<script>alert(1)</script>": 1
"[click](https://evil.example) @octocat #12 | %0A::error::y": 1
"]]> &amp; \\u0001\\uFFFE\\uD800 \\u202E ##[error]z {0}": 1
"::set-output name=a::b\\r\\n::error::c": 1
"::set-output name=a::b ": 1
`;

const judged = checked("deals & more/::error::ü %[<x>](y),a:1.pov.yaml", hostileText);

/** A path and keys with everything that somebody might take for markup, a command, a link or the end of a text; of what is found, that which speaks of them. */
export const hostile: CheckedPlan = { ...judged, findings: judged.findings.filter(({ range }) => range.start.line >= 2) };
