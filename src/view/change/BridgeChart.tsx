import { scaleLinear } from "d3-scale";
import type { VNode } from "preact";
import { say } from "../../core/texts/say";
import { BarRow } from "../chart/BarRow";
import { span } from "../chart/span";
import { PlanText } from "../PlanText";
import { useFormats } from "../surroundings";
import type { Bridge, BridgeStep } from "./bridge";
import { ChangeLink } from "./ChangeLink";
import { signedMoney, valueWords } from "./change-words";

interface BridgeChartProps {
  readonly bridge: Bridge;
  readonly currency: string | undefined;
}

type Place = (npv: number) => number;

/** The NPV before and after as whole bars, and between them what each change adds or takes, each from where the last one ended. */
export function BridgeChart({ bridge, currency }: BridgeChartProps): VNode {
  const { before, after, steps, domain, isCut } = bridge;
  const x = scaleLinear().domain([...domain]).range([0, 100]);
  return (
    <ol class="bars waterfall bridge">
      <Level name={say`before`} npv={before} currency={currency} x={x} isCut={isCut} />
      {steps.map((step) => (
        <Step key={step.change?.path ?? ""} step={step} currency={currency} x={x} />
      ))}
      <Level name={say`after`} npv={after} currency={currency} x={x} isCut={isCut} />
    </ol>
  );
}

interface LevelProps {
  readonly name: string;
  readonly npv: number;
  readonly currency: string | undefined;
  readonly x: Place;
  readonly isCut: boolean;
}

function Level({ name, npv, currency, x, isCut }: LevelProps) {
  const formats = useFormats();
  const foot = isCut ? (npv < 0 ? 100 : 0) : x(0);
  return (
    <BarRow name={<span class="level">{name}</span>} words={say`NPV ${name}: ${formats.money(npv, currency)}`}>
      <rect class="bar" {...span(foot, x(npv))} y="50%" height="16" rx="2" transform="translate(0 -8)" />
      {isCut && <Cut at={foot === 0 ? 5 : 95} />}
      {!isCut && <line class="axis" x1={`${foot}%`} x2={`${foot}%`} y1="0" y2="100%" />}
      <Amount at={Math.max(foot, x(npv))} text={formats.compact(npv)} tone="level" />
    </BarRow>
  );
}

/** A gap across a bar that does not begin at zero. */
function Cut({ at }: { readonly at: number }) {
  return (
    <svg x={`${at}%`} y="50%">
      <path class="cut" d="M-4 12 4 -12" />
    </svg>
  );
}

function Step({ step, currency, x }: { readonly step: BridgeStep; readonly currency: string | undefined; readonly x: Place }) {
  const formats = useFormats();
  const { change, from, to } = step;
  const difference = formats.shownMoney(to) - formats.shownMoney(from);
  const tone = difference < 0 ? "bad" : "good";
  const label = change?.label ?? say`other changes`;
  return (
    <BarRow name={<StepName step={step} />} words={say`${label}: NPV ${signedMoney(difference, currency, formats)}, then ${formats.money(to, currency)}`}>
      <line class="joint" x1={`${x(from)}%`} x2={`${x(from)}%`} y1="0" y2="50%" />
      <line class="joint" x1={`${x(to)}%`} x2={`${x(to)}%`} y1="50%" y2="100%" />
      <rect class={`bar ${tone}`} {...span(x(from), x(to))} y="50%" height="16" rx="2" transform="translate(0 -8)" />
      <Amount at={Math.max(x(from), x(to))} text={`${difference < 0 ? "−" : "+"}${formats.compact(Math.abs(difference))}`} tone={tone} />
    </BarRow>
  );
}

function StepName({ step: { change } }: { readonly step: BridgeStep }) {
  const formats = useFormats();
  if (change === undefined) return <>{say`other changes`}</>;
  return (
    <>
      <ChangeLink change={change}>
        <PlanText text={change.label} />
      </ChangeLink>
      <span class="bar-range">
        <PlanText text={valueWords(change, formats)} />
      </span>
    </>
  );
}

function Amount({ at, text, tone }: { readonly at: number; readonly text: string; readonly tone: string }) {
  return (
    <text class={`value ${tone}`} x={`${at}%`} y="50%" dx="7" dy="0.35em">
      {text}
    </text>
  );
}
