import type { VNode } from "preact";
import type { ReadingLine } from "../../core/report/report";
import { useActions, useFormats } from "../surroundings";
import type { ReadingsScales } from "./readings-scales";

interface ReadingDotProps {
  readonly reading: ReadingLine;
  readonly scales: ReadingsScales;
  readonly isResult: boolean;
  /** Whether there is room for its value. */
  readonly isNamed: boolean;
  /** Whether the value needs its unit, because others have another one. */
  readonly hasUnit: boolean;
}

/** A reading as a dot, ringed when it is the result. A press shows its line, as its row in the table does for the keyboard. */
export function ReadingDot({ reading, scales, isResult, isNamed, hasUnit }: ReadingDotProps): VNode {
  const formats = useFormats();
  const actions = useActions();
  const { date, value, path } = reading;
  const [x, y] = [`${scales.x(date)}%`, scales.y(value.base)];
  const reveal = actions && ((): void => { actions.reveal(path); });
  return (
    <g class={isResult ? "reading-dot result" : "reading-dot"} data-path={path} {...(reveal && { onClick: reveal })}>
      <circle class="reach" cx={x} cy={y} r="12" />
      {isResult && <circle class="ring" cx={x} cy={y} r="7" />}
      <circle class="reading" cx={x} cy={y} r="4" />
      {isNamed && (
        <text class="value" x={x} y={y - 11} text-anchor="middle">
          {hasUnit ? formats.measure(value) : formats.measureAmount(value)}
        </text>
      )}
    </g>
  );
}
