import type { Swing } from "../../core/economics/appraisal/appraisal";
import type { InputLine } from "../../core/report/report";
import { isAtOrBelow } from "../../core/source/plan-path";
import { say } from "../../core/texts/say";
import type { Formats } from "../../view/format/formats";
import { lastFigures } from "./headline";
import type { HoverText, HoveredPart, HoveredPlan } from "./hovered-plan";
import { type Markdown, joined, spoken } from "./markdown";

/** An input where it is written or used: its value and range, who stands behind it, and what it does to the NPV. */
export const inputHover: HoverText = (part, plan) => {
  const input = inputAt(part, plan);
  if (input === undefined) return undefined;
  const swing = plan.report.appraisal?.sensitivity.find(({ path }) => path === input.path);
  return [title(input, plan.formats), backing(input), use(input, plan), ...(swing === undefined ? [] : [effect(swing, plan), ...lastFigures(plan)])];
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
  const amount = value === undefined ? say`no value` : formats.measure(value);
  if (low === undefined && high === undefined) return spoken`**${id}** = ${amount} (no range)`;
  const [from = "–", to = "–"] = [low ?? value, high ?? value].map((end) => end && formats.measure(end));
  return spoken`**${id}** = ${amount} (${from} to ${to}, ${distribution})`;
}

function backing({ source, providedBy, agreed }: InputLine): Markdown {
  const named = source === undefined ? spoken`Source: not named` : spoken`Source: ${source}`;
  const provided = providedBy === undefined ? [] : [spoken`provided by ${providedBy.name}`];
  return joined([named, ...provided, agreement(agreed)], " · ");
}

function agreement(agreed: InputLine["agreed"]): Markdown {
  if (agreed === undefined) return spoken`**nobody has agreed yet**`;
  const { by, date } = agreed;
  if (by === undefined) return date === undefined ? spoken`agreed` : spoken`agreed on ${date}`;
  return date === undefined ? spoken`agreed by ${by.name}` : spoken`agreed by ${by.name} on ${date}`;
}

function use({ usedBy }: InputLine, { report }: HoveredPlan): Markdown {
  if (usedBy.length === 0) return spoken`No benefit uses it.`;
  const names = report.outcomes.filter(({ id }) => usedBy.includes(id)).map(({ name }) => name);
  return spoken`Used by: ${names.join("; ")}`;
}

function effect(swing: Swing, plan: HoveredPlan): Markdown {
  const assumed = swing.isAssumed ? [spoken`The ends are ±10 % of it, as the plan gives no range.`] : [];
  return joined([effectOfEnds(swing, plan), ...assumed, zeroOf(swing, plan)], " ");
}

function effectOfEnds({ low, high, unit, npvLow, npvHigh }: Swing, { report, formats }: HoveredPlan): Markdown {
  const shown = (base: number): string => formats.quantity(base / unit.factor, unit.text);
  const money = (amount: number): string => formats.money(amount, report.valuation.currency);
  const [atLow, lowEnd, atHigh, highEnd, between] = [money(npvLow), shown(low), money(npvHigh), shown(high), money(Math.abs(npvHigh - npvLow))];
  return report.headline === "measured"
    ? spoken`NPV as measured: ${atLow} at ${lowEnd}, ${atHigh} at ${highEnd}, a swing of **${between}**.`
    : spoken`NPV at target: ${atLow} at ${lowEnd}, ${atHigh} at ${highEnd}, a swing of **${between}**.`;
}

function zeroOf({ breakEven, zeros, unit }: Swing, { formats }: HoveredPlan): Markdown {
  if (breakEven !== null) return spoken`The NPV is 0 at ${formats.quantity(breakEven / unit.factor, unit.text)}.`;
  return zeros === "several" ? spoken`Several values of it bring the NPV to 0.` : spoken`No value of it alone brings the NPV to 0.`;
}
