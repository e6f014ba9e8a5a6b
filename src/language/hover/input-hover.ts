import type { Swing } from "../../core/economics/appraisal/appraisal";
import type { InputLine } from "../../core/report/report";
import { isAtOrBelow } from "../../core/source/plan-path";
import type { Formats } from "../../view/format/formats";
import { headlinePlace } from "./headline";
import type { HoverText, HoveredPart, HoveredPlan } from "./hovered-plan";
import { type Markdown, joined, md } from "./markdown";

/** An input where it is written or used: its value and range, who stands behind it, and what it does to the NPV. */
export const inputHover: HoverText = (part, plan) => {
  const input = inputAt(part, plan);
  if (input === undefined) return undefined;
  const swing = plan.report.appraisal?.sensitivity.find(({ path }) => path === input.path);
  return [title(input, plan.formats), backing(input), use(input, plan), ...(swing === undefined ? [] : [effect(swing, plan)])];
};

function inputAt({ path, offset }: HoveredPart, { analysis, report }: HoveredPlan): InputLine | undefined {
  const named = analysis.references.find((reference) => {
    if (reference.to !== "inputs" || reference.path !== path) return false;
    const span = reference.within?.span;
    return reference.within === undefined || (span !== undefined && span.start <= offset && offset <= span.end);
  });
  const own = ["", ".value", ".low", ".high"];
  return report.inputs.find((input) => input.id === named?.id || (isAtOrBelow(path, input.path) && own.includes(path.slice(input.path.length))));
}

function title({ id, value, low, high, distribution }: InputLine, formats: Formats): Markdown {
  const amount = value === undefined ? "no value" : formats.measure(value);
  const ends = [low ?? value, high ?? value];
  const [from, to] = ends.map((end) => (end === undefined ? "–" : formats.measure(end)));
  const range = low === undefined && high === undefined ? "no range" : `${from ?? ""} to ${to ?? ""}, ${distribution}`;
  return md`**${id}** = ${amount} (${range})`;
}

function backing({ source, providedBy, agreed }: InputLine): Markdown {
  const agreement = agreed === undefined ? md`**nobody has agreed yet**` : md`agreed${agreed.by === undefined ? "" : ` by ${agreed.by.name}`}${agreed.date === undefined ? "" : ` on ${agreed.date}`}`;
  const parts = [md`Source: ${source ?? "not named"}`, ...(providedBy === undefined ? [] : [md`provided by ${providedBy.name}`]), agreement];
  return joined(parts, " · ");
}

function use({ usedBy }: InputLine, { report }: HoveredPlan): Markdown {
  if (usedBy.length === 0) return md`No benefit uses it.`;
  const names = report.outcomes.filter(({ id }) => usedBy.includes(id)).map(({ name }) => name);
  return md`Used by: ${names.join("; ")}`;
}

function effect({ low, high, unit, npvLow, npvHigh, breakEven, zeros, isAssumed }: Swing, { report, formats }: HoveredPlan): Markdown {
  const shown = (base: number): string => formats.quantity(base / unit.factor, unit.text);
  const money = (amount: number): string => formats.money(amount, report.valuation.currency);
  const assumed = isAssumed ? " (±10 %, as the plan gives no range)" : "";
  const zero = breakEven === null ? (zeros === "several" ? "; several values of it bring the NPV to 0" : "; no value of it alone brings the NPV to 0") : `; the NPV is 0 at ${shown(breakEven)}`;
  return md`NPV ${headlinePlace(report)}: ${money(npvLow)} at ${shown(low)}, ${money(npvHigh)} at ${shown(high)}${assumed}, a swing of **${money(Math.abs(npvHigh - npvLow))}**${zero}.`;
}
