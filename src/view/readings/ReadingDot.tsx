import type { VNode } from "preact";
import type { ReadingLine } from "../../core/report/report";
import { useActions } from "../surroundings";
import type { ReadingLabel } from "./reading-labels";
import type { ReadingsScales } from "./readings-scales";

interface ReadingDotProps {
  readonly reading: ReadingLine;
  readonly scales: ReadingsScales;
  readonly isResult: boolean;
  /** Whether its day is yet to come. */
  readonly isAhead: boolean;
  /** Its value, where there is room for it. */
  readonly label: ReadingLabel | undefined;
}

/** A reading as a dot, ringed when it is the result and hollow when its day is yet to come. A press shows its line, as its row in the table does for the keyboard. */
export function ReadingDot({ reading, scales, isResult, isAhead, label }: ReadingDotProps): VNode {
  const actions = useActions();
  const { value, path } = reading;
  const [x, y] = [`${scales.x(reading)}%`, scales.y(value.base)];
  const reveal = actions && ((): void => { actions.reveal(path); });
  return (
    <g class={`reading-dot${isResult ? " result" : ""}${isAhead ? " ahead" : ""}`} data-path={path} {...(reveal && { onClick: reveal })}>
      <circle class="reach" cx={x} cy={y} r="12" />
      {isResult && <circle class="ring" cx={x} cy={y} r="7" />}
      <circle class="reading" cx={x} cy={y} r="4" />
      {label && (
        <text class="value" x={`${label.x}%`} y={y - 11} text-anchor={label.anchor}>
          {label.text}
        </text>
      )}
    </g>
  );
}
