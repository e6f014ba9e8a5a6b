import type { VNode } from "preact";
import { headlineFigures, type Report } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { ownValue } from "../own-value";
import { Section } from "../Section";
import { Sentence } from "../Sentence";
import { useFormats } from "../surroundings";
import { TornadoChart } from "./TornadoChart";
import { TornadoTable } from "./TornadoTable";
import { movingInputs } from "./tornado-scales";
import { breakEvenSentence } from "./tornado-words";

/** Which input to be surest of: what each does to the NPV alone, and the value at which it turns. */
export function Tornado({ report }: { readonly report: Report }): VNode | null {
  const formats = useFormats();
  const { appraisal } = report;
  const scenario = headlineFigures(report);
  if (!appraisal || !scenario || appraisal.sensitivity.length === 0) return null;
  const { npv, pvCosts } = scenario;
  const { sensitivity } = appraisal;
  const moving = movingInputs(sensitivity);
  const nameOf = (outcome: string): string => ownValue(report.names, outcome) ?? outcome;
  // What costs nothing pays until it brings nothing, which is no news.
  const turning = pvCosts === 0 ? [] : breakEvenSentence(appraisal, npv, nameOf, formats);
  return (
    <Section title={say`What moves it most`}>
      {moving.length > 0 ? <TornadoChart swings={moving} npv={npv} /> : <p class="chart-note">{say`No input moves the NPV.`}</p>}
      {moving.length < sensitivity.length && <p class="chart-note">{say`The table has all ${sensitivity.length} inputs.`}</p>}
      {turning.length > 0 && (
        <p class="chart-note">
          <Sentence parts={turning} />
        </p>
      )}
      <TornadoTable appraisal={appraisal} nameOf={nameOf} />
    </Section>
  );
}
