import type { GuardrailLine, Measure, OutcomeLine, Report } from "../../core/report/report";
import { boundWords, verdictTone, verdictWords } from "../../view/outcome-words";
import { padTo, terminalText, widthOf, wrap } from "../terminal-text";
import type { Setting } from "./setting";

/** Each outcome, met or missed, from baseline to target to what was measured, with its guardrails. */
export function outcomesSection({ outcomes }: Report, setting: Setting): readonly string[] {
  if (outcomes.length === 0) return [];
  const indent = Math.max(...outcomes.map(({ verdict }) => widthOf(verdictWords(verdict)))) + 2;
  const header = `${setting.paint("bold", "Outcomes")}${setting.paint("dim", ": baseline → target → measured")}`;
  return [header, ...outcomes.flatMap((outcome) => outcomeLines(outcome, indent, setting))];
}

function outcomeLines(outcome: OutcomeLine, indent: number, setting: Setting): readonly string[] {
  const { name, verdict, guardrails } = outcome;
  const [first = "", ...rest] = [name, course(outcome, setting), ...guardrails.map((guardrail) => guardrailText(guardrail, setting))]
    .flatMap((text) => wrap(terminalText(text), setting.columns - indent));
  const tone = verdictTone(verdict);
  const colour = tone === undefined ? "dim" : tone === "good" ? "green" : "red";
  return [setting.paint(colour, padTo(indent, verdictWords(verdict))) + first, ...rest.map((line) => " ".repeat(indent) + line)];
}

function course({ baseline, target, operator, measured }: OutcomeLine, setting: Setting): string {
  const bound = target === undefined ? "no target" : boundWords(operator, setting.formats.measure(target));
  return [measureText(baseline, "no baseline", setting), bound, measureText(measured, "not measured", setting)].join(" → ");
}

function guardrailText({ name, operator, limit, reading, held }: GuardrailLine, setting: Setting): string {
  const state = held === undefined ? "not measured" : held ? "held" : "broken";
  const bound = limit === undefined ? "" : ` ${boundWords(operator, setting.formats.measure(limit))}`;
  return `${state}: ${name}${bound}${reading === undefined ? "" : `, measured ${setting.formats.measure(reading)}`}`;
}

function measureText(measure: Measure | undefined, absent: string, { formats }: Setting): string {
  return measure === undefined ? absent : formats.measure(measure);
}
