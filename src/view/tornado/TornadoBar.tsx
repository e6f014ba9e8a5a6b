import type { VNode } from "preact";
import type { Swing } from "../../core/economics/appraisal/appraisal";
import { childPath } from "../../core/source/plan-path";
import { say } from "../../core/texts/say";
import { BarRow } from "../chart/BarRow";
import { span } from "../chart/span";
import { idWords } from "../id-words";
import { PlanText } from "../PlanText";
import { Reveal } from "../Reveal";
import { useFormats } from "../surroundings";
import { swingWords } from "./tornado-words";
import type { TornadoScales } from "./tornado-scales";

interface TornadoBarProps {
  readonly swing: Swing;
  readonly npv: number;
  readonly scales: TornadoScales;
}

/** What an input does to the NPV between its low and its high end; to the left it costs, to the right it gains. */
export function TornadoBar({ swing, npv, scales }: TornadoBarProps): VNode {
  const formats = useFormats();
  const { input, path, low, high, unit } = swing;
  const middle = `${scales.x(npv)}%`;
  const name = (
    <>
      <Reveal path={path} label={say`Show this input in the plan`}>
        <PlanText text={idWords(input)} />
      </Reveal>{" "}
      <span class="bar-range">{formats.range(low / unit.factor, high / unit.factor, unit.text)}</span>
    </>
  );
  return (
    <BarRow name={name} words={swingWords(swing, formats)} path={childPath("inputs", input)}>
      {scales.zero !== undefined && <line class="zero" x1={`${scales.zero}%`} x2={`${scales.zero}%`} y1="0" y2="100%" />}
      {[swing.npvLow, swing.npvHigh].map((end, index) => (
        <End key={index} end={end} npv={npv} isAssumed={swing.isAssumed} scales={scales} />
      ))}
      <line class="mark" x1={middle} x2={middle} y1="0" y2="100%" />
    </BarRow>
  );
}

interface EndProps {
  readonly end: number;
  readonly npv: number;
  readonly isAssumed: boolean;
  readonly scales: TornadoScales;
}

function End({ end, npv, isAssumed, scales: { x } }: EndProps) {
  const formats = useFormats();
  if (end === npv) return null;
  const isLoss = end < npv;
  return (
    <>
      <rect class={`bar ${isLoss ? "bad" : "good"}${isAssumed ? " assumed" : ""}`} {...span(x(npv), x(end), 0)} y="50%" height="18" transform="translate(0 -9)" />
      <text class="end" x={`${x(end)}%`} y="50%" dx={isLoss ? -6 : 6} dy="0.35em" text-anchor={isLoss ? "end" : "start"}>
        {formats.compact(end)}
      </text>
    </>
  );
}
