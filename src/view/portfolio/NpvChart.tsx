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
  const losses = amounts.some((amount) => amount < 0) ? " with-losses" : "";
  return (
    <figure class={`npvs${losses}`}>
      <NpvKey currency={currency} isMeasured={bars.some(({ measured }) => measured !== undefined)} />
      <ol class="bars">
        {bars.map((bar) => (
          <PlanBar key={bar.row.plan.uri} bar={bar} currency={currency} x={x} write={write} />
        ))}
        {rest && (
          <BarRow name={<span class="quiet">{say`${formats.count(rest.plans, "plan")} more`}</span>} words={say`${formats.count(rest.plans, "plan")} more: NPV at target ${formats.money(rest.npv, currency)}`}>
            <text class="end" x={`${x(0)}%`} y="50%" dx="6" dy="0.35em">
              {say`${formats.money(rest.npv, undefined)} together`}
            </text>
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
      <Amount at={measured === undefined ? [npv] : [npv, measured]} text={write(npv)} x={x} />
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

/** The amount of a bar, beyond its end and beyond the mark that may lie further out. */
function Amount({ at, text, x }: { readonly at: readonly number[]; readonly text: string; readonly x: Place }) {
  const isLoss = (at[0] ?? 0) < 0;
  const end = isLoss ? Math.min(...at) : Math.max(...at);
  return (
    <text class="end" x={`${x(end)}%`} y="50%" dx={isLoss ? -6 : 6} dy="0.35em" text-anchor={isLoss ? "end" : "start"}>
      {text}
    </text>
  );
}
