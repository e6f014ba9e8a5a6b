import type { VNode } from "preact";
import { say } from "../../core/texts/say";
import { BarRow } from "../chart/BarRow";
import { span } from "../chart/span";
import { useFormats } from "../surroundings";
import { NpvKey } from "./NpvKey";
import { type NpvBar, type NpvBars, npvScale } from "./npv-bars";
import { PlanLink } from "./PlanLink";

/** What each plan of a currency is worth at target as a lying bar, losses to the left, with a mark where the measured worth is. */
export function NpvChart({ drawn }: { readonly drawn: NpvBars }): VNode {
  const formats = useFormats();
  const { currency, bars, rest } = drawn;
  const amounts = bars.flatMap(({ npv, measured }) => [npv, measured ?? npv]);
  const [x, write] = [npvScale(drawn), formats.compactAmong(amounts)];
  return (
    <figure class="npvs">
      <NpvKey currency={currency} isMeasured={bars.some(({ measured }) => measured !== undefined)} />
      <ol class="bars">
        {bars.map((bar) => (
          <PlanBar key={bar.row.plan.uri} bar={bar} currency={currency} x={x} write={write} />
        ))}
        {rest && (
          <BarRow name={<span class="quiet">{say`${formats.count(rest.plans, "plan")} more`}</span>} words={say`${formats.count(rest.plans, "plan")} more: NPV at target ${formats.money(rest.npv, currency)}`}>
            <Amount text={write(rest.npv)} y="50%" />
          </BarRow>
        )}
      </ol>
    </figure>
  );
}

type Place = (amount: number) => number;

interface PlanBarProps {
  readonly bar: NpvBar;
  readonly currency: string | undefined;
  readonly x: Place;
  readonly write: (amount: number) => string;
}

function PlanBar({ bar: { row, npv, measured }, currency, x, write }: PlanBarProps) {
  const formats = useFormats();
  const { customer } = row.plan.summary;
  const words =
    measured === undefined
      ? say`${row.name}: NPV at target ${formats.money(npv, currency)}`
      : say`${row.name}: NPV at target ${formats.money(npv, currency)}, measured ${formats.money(measured, currency)}`;
  const name = (
    <>
      <PlanLink row={row} />
      {customer !== undefined && !row.name.includes(customer) && <bdi class="bar-range">{customer}</bdi>}
    </>
  );
  return (
    <BarRow name={name} words={words}>
      <Bar npv={npv} tone={npv < 0 ? "bar bad" : "bar good"} x={x} />
      {measured !== undefined && <line class="mark" x1={`${x(measured)}%`} x2={`${x(measured)}%`} y1="20%" y2="80%" />}
      <Amount text={write(npv)} y={measured === undefined ? "50%" : "28%"} />
      {measured !== undefined && <Amount text={`| ${write(measured)}`} y="74%" />}
    </BarRow>
  );
}

function Bar({ npv, tone, x }: { readonly npv: number; readonly tone: string; readonly x: Place }) {
  return (
    <>
      <rect class={tone} {...span(x(0), x(npv))} y="50%" height="14" transform="translate(0 -7)" />
      <line class="axis" x1={`${x(0)}%`} x2={`${x(0)}%`} y1="0" y2="100%" />
    </>
  );
}

/** An amount in a column of its own at the right; that of a mark has the mark before it. */
function Amount({ text, y }: { readonly text: string; readonly y: string }) {
  return (
    <text class="end" x="100%" y={y} dx="5.2em" dy="0.35em" text-anchor="end">
      {text}
    </text>
  );
}
