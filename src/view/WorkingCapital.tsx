import type { VNode } from "preact";
import type { AvailableScenario } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { phrase, say } from "../core/texts/say";
import { Sentence } from "./Sentence";
import { asked, type SentencePart } from "./sentence-part";
import { useFormats } from "./surroundings";

interface WorkingCapitalProps {
  readonly report: Report;
  readonly scenario: AvailableScenario;
}

/** The cash that working capital sets free or ties up, said apart because no other figure counts it; nothing where there is none. */
export function WorkingCapital({ report, scenario: { workingCapital } }: WorkingCapitalProps): VNode | null {
  const formats = useFormats();
  if (workingCapital === null || formats.isNothing(workingCapital)) return null;
  const cash = { name: "verdict.workingCapital", text: formats.money(Math.abs(workingCapital), report.valuation.currency), ...asked(report, "working-capital", say`the one-time cash of`) };
  const parts = workingCapital > 0
    ? phrase<SentencePart>`Apart from this, ${cash} of cash comes in once (working capital); it is in no other figure.`
    : phrase<SentencePart>`Apart from this, ${cash} of cash is tied up once (working capital); it is in no other figure.`;
  return (
    <p class="aside">
      <Sentence parts={parts} />
    </p>
  );
}
