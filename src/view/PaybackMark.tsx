import type { VNode } from "preact";
import type { Payback } from "../core/economics/valuation";
import { say } from "../core/texts/say";
import type { CashFlowScales } from "./cash-flow-scales";
import { useFormats } from "./surroundings";

interface PaybackMarkProps {
  readonly payback: Payback;
  readonly horizonYears: number;
  readonly scales: CashFlowScales;
}

/** Marks when the money is back, or says that it is not. */
export function PaybackMark({ payback, horizonYears, scales }: PaybackMarkProps): VNode | null {
  const formats = useFormats();
  if (payback.status === "no-initial-investment") return null;
  if (payback.status === "not-reached" || payback.years === null || payback.months === null) {
    return (
      <text class="payback-label" x="50%" y="16">
        {say`not paid back within ${formats.count(horizonYears, "year")}`}
      </text>
    );
  }
  const x = scales.x(payback.years);
  return (
    <>
      <line class="payback" x1={`${x}%`} x2={`${x}%`} y1="24" y2={scales.y(0)} />
      <circle class="payback-point" cx={`${x}%`} cy={scales.y(0)} r="4" />
      <text class="payback-label" x={`${Math.min(86, Math.max(14, x))}%`} y="16">
        {say`payback, ${formats.month(payback.months)}`}
      </text>
    </>
  );
}
