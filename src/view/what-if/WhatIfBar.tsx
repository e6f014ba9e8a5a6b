import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { InputLine, Report } from "../../core/report/report";
import { headlineFigures } from "../../core/report/report";
import { phrase, say } from "../../core/texts/say";
import { idWords } from "../id-words";
import { ownValue } from "../own-value";
import { PlanText } from "../PlanText";
import { useFormats } from "../surroundings";
import type { Slider } from "./slider";
import { Spoken } from "./Spoken";
import { useWhatIf, type WhatIf } from "./what-if-context";
import { WhatIfResult } from "./WhatIfResult";

/** Says that the figures are those of a what-if, what it supposes, and what can be done with it. */
export function WhatIfBar({ report }: { readonly report: Report }): VNode | null {
  const whatIf = useWhatIf();
  const formats = useFormats();
  if (!whatIf) return null;
  const moved = whatIf.sliders.filter(({ path }) => ownValue(whatIf.supposed, path) !== undefined);
  const npv = headlineFigures(report)?.npv;
  const result = npv === undefined ? say`What-if: no figures. Nothing is written yet.` : say`What-if: NPV ${formats.money(npv, report.valuation.currency)}. Nothing is written yet.`;
  return (
    <>
      {moved.length > 0 && <Bar whatIf={whatIf} moved={moved} report={report} />}
      <Spoken words={moved.length === 0 ? "" : result} />
    </>
  );
}

interface BarProps {
  readonly whatIf: WhatIf;
  readonly moved: readonly Slider[];
  readonly report: Report;
}

function Bar({ whatIf, moved, report }: BarProps) {
  const bar = useRef<HTMLDivElement>(null);
  // Whoever pressed a button of the bar that is now gone goes on at the slider.
  const slider = moved[0]?.path;
  useLayoutEffect(() => () => { passFocus(bar.current, slider); }, [slider]);
  return (
    <div ref={bar} class="what-if-bar" role="group" aria-label={say`What-if`}>
      {whatIf.written && <WhatIfResult written={whatIf.written} supposed={report} />}
      <div class="what-if-words">
        <span class="what-if">{say`What-if:`}</span>{" "}
        <ul>
          {moved.map((one) => (
            <li key={one.path}>
              <Supposition slider={one} amount={ownValue(whatIf.supposed, one.path) ?? one.planned} agreed={report.inputs.find(({ path }) => path === one.path)?.agreed} />
            </li>
          ))}
        </ul>
        <span class="what-if-note">{say`Nothing is written yet.`}</span>
      </div>
      <div class="what-if-actions">
        <button type="button" class="apply" onClick={whatIf.apply}>
          {say`Apply to plan`}
        </button>
        <button type="button" onClick={whatIf.reset}>
          {say`Reset`}
        </button>
      </div>
    </div>
  );
}

interface SuppositionProps extends Pick<InputLine, "agreed"> {
  readonly slider: Slider;
  readonly amount: number;
}

/** "analyst rate 62 USD/h (plan: 68), agreed by D. Novak: ask again" */
function Supposition({ slider: { id, unit, planned }, amount, agreed }: SuppositionProps) {
  const formats = useFormats();
  return (
    <>
      <PlanText text={idWords(id)} /> <strong class="figure">{formats.quantity(amount, unit)}</strong> <span class="figure">{say`(plan: ${formats.quantity(planned, "")})`}</span>
      {agreed && (
        <span class="caution">{agreed.by ? phrase<VNode>`, agreed by ${<PlanText text={agreed.by.name} />}: ask again` : say`, agreed: ask again`}</span>
      )}
    </>
  );
}

function passFocus(bar: HTMLElement | null, path: string | undefined): void {
  if (!bar?.contains(document.activeElement)) return;
  const sliders = [...document.querySelectorAll<HTMLElement>("[data-slider]")];
  sliders.find((slider) => slider.dataset["slider"] === path)?.focus({ preventScroll: true });
}
