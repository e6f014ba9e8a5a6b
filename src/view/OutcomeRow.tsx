import type { VNode } from "preact";
import type { IsoDate } from "../core/quantity/calendar";
import type { OutcomeLine } from "../core/report/report";
import { say } from "../core/texts/say";
import { BulletChart } from "./BulletChart";
import { GuardrailRow } from "./GuardrailRow";
import { OutcomeValues } from "./OutcomeValues";
import { verdictTone, verdictWords } from "./outcome-words";
import { PlanText } from "./PlanText";
import { AddMeasurement } from "./readings/AddMeasurement";
import { Readings } from "./readings/Readings";
import { Reveal } from "./Reveal";

/** One outcome: its name and values, the bullet chart with the readings below it, the verdict, and its guardrails. */
export function OutcomeRow({ outcome, asOf }: { readonly outcome: OutcomeLine; readonly asOf: IsoDate | undefined }): VNode {
  const tone = verdictTone(outcome.verdict);
  return (
    <li class="outcome" data-path={outcome.path}>
      <div class="outcome-name">
        <h3>
          <Reveal path={outcome.path}>
            <PlanText text={outcome.name} />
          </Reveal>
        </h3>
        <OutcomeValues outcome={outcome} />
      </div>
      <div class="outcome-chart">
        <BulletChart outcome={outcome} />
        <Readings outcome={outcome} asOf={asOf} />
        <AddMeasurement outcome={outcome} />
      </div>
      <p class="outcome-verdict">
        <span class={tone ? `pill ${tone}` : "pill"}>{verdictWords(outcome.verdict)}</span>
      </p>
      {outcome.guardrails.length > 0 && (
        <ul class="guardrails" aria-label={say`Guardrails`}>
          {outcome.guardrails.map((guardrail) => (
            <GuardrailRow key={guardrail.path} guardrail={guardrail} />
          ))}
        </ul>
      )}
    </li>
  );
}
