import type { GuardrailLine, Measure, OutcomeLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import type { Formats } from "../../view/format/formats";
import { boundWords, verdictWords } from "../../view/outcome-words";
import { markup } from "./markup";
import type { MarkdownSection } from "./section";
import { type Cell, table } from "./table";

/** Every outcome from baseline to target to what was measured, its guardrails below it. */
export const outcomesSection: MarkdownSection = ({ outcomes }, { formats }) => {
  if (outcomes.length === 0) return [];
  const rows = outcomes.flatMap((outcome) => [outcomeRow(outcome, formats), ...outcome.guardrails.map((guardrail) => guardrailRow(guardrail, formats))]);
  return [markup`## ${say`Outcomes`}`, table([say`Outcome`, say`Verdict`, say`Baseline`, say`Target`, say`Measured`], rows, 2)];
};

function outcomeRow({ name, verdict, baseline, operator, target, measured }: OutcomeLine, formats: Formats): readonly Cell[] {
  const bound = target === undefined ? "–" : boundWords(operator, formats.measure(target));
  return [name, markup`**${verdictWords(verdict)}**`, orDash(baseline, formats), bound, orDash(measured, formats)];
}

function guardrailRow({ name, operator, limit, reading, held }: GuardrailLine, formats: Formats): readonly Cell[] {
  const state = held === undefined ? say`not measured` : held ? say`held` : say`broken`;
  const bound = limit === undefined ? "–" : boundWords(operator, formats.measure(limit));
  return [markup`_${say`guardrail:`}_ ${name}`, state, "", bound, orDash(reading, formats)];
}

function orDash(measure: Measure | undefined, formats: Formats): string {
  return measure === undefined ? "–" : formats.measure(measure);
}
