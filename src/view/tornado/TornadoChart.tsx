import type { VNode } from "preact";
import type { Swing } from "../../core/economics/appraisal/appraisal";
import { say } from "../../core/texts/say";
import { useFormats } from "../surroundings";
import { TornadoBar } from "./TornadoBar";
import { TornadoKey } from "./TornadoKey";
import { type TornadoScales, tornadoScales } from "./tornado-scales";

interface TornadoChartProps {
  readonly swings: readonly Swing[];
  readonly npv: number;
}

/** The inputs' swings around the NPV, the largest on top. */
export function TornadoChart({ swings, npv }: TornadoChartProps): VNode {
  const scales = tornadoScales(swings, npv);
  return (
    <figure class="tornado">
      <TornadoKey hasAssumed={swings.some(({ isAssumed }) => isAssumed)} />
      <ol class="bars">
        {swings.map((swing) => (
          <TornadoBar key={swing.path} swing={swing} npv={npv} scales={scales} />
        ))}
        <Feet npv={npv} scales={scales} />
      </ol>
    </figure>
  );
}

/** The names of the lines, below them; where the two are close, the zero line goes without. */
function Feet({ npv, scales: { x, zero } }: { readonly npv: number; readonly scales: TornadoScales }) {
  const formats = useFormats();
  const isZeroNamed = zero !== undefined && Math.abs(zero - x(npv)) > 32;
  return (
    <li class="bar-row feet" aria-hidden="true">
      <span class="bar-room">
        <svg>
          <line class="mark" x1={`${x(npv)}%`} x2={`${x(npv)}%`} y1="0" y2="5" />
          <text x={`${x(npv)}%`} y="20" text-anchor="middle">
            {say`NPV ${formats.compact(npv)}`}
          </text>
          {isZeroNamed && (
            <text class="quiet" x={`${zero}%`} y="20" text-anchor="middle">
              0
            </text>
          )}
        </svg>
      </span>
    </li>
  );
}
