import type { VNode } from "preact";
import type { OutcomeLine } from "../../core/report/report";
import { say, text, translated } from "../../core/texts/say";
import type { ReadingsScales } from "./readings-scales";

interface LevelLinesProps {
  readonly outcome: OutcomeLine;
  readonly scales: ReadingsScales;
}

/** What a line stands for. */
type LevelName = "target" | "baseline" | "mean";

const names: Readonly<Record<LevelName, string>> = { target: text`target`, baseline: text`baseline`, mean: text`mean` };

interface Level {
  readonly name: LevelName;
  readonly y: number;
  /** Where its name stands: above the line, or below it where another line's name is in the way. */
  readonly nameY: number;
}

/** What a name needs from one line of text to the next. */
const lineHeight = 13;
/** Where the name of a line stands that lies above the drawing. */
const nameAtTop = 10;

/** Target and baseline as lines with their names, and the mean, where it is the result, of the days it is the mean of. A baseline far outside is only pointed at. */
export function LevelLines({ outcome, scales }: LevelLinesProps): VNode {
  const { baselineBeyond, height } = scales;
  const days = outcome.readings.map(scales.x);
  const throughout = { x1: "0", x2: "100%" };
  const ofReadings = { x1: `${Math.min(...days)}%`, x2: `${Math.max(...days)}%` };
  return (
    <>
      {levels(outcome, scales).map(({ name, y, nameY }) => (
        <g key={name} class={`level ${name}`}>
          <line {...(name === "mean" ? ofReadings : throughout)} y1={y} y2={y} />
          <text x="100%" y={nameY} text-anchor="end">
            {translated(names[name])}
          </text>
        </g>
      ))}
      {baselineBeyond && (
        <text class="beyond-scale" x="100%" y={baselineBeyond === "above" ? nameAtTop : height - 6} text-anchor="end">
          {baselineBeyond === "above" ? say`↑ baseline` : say`↓ baseline`}
        </text>
      )}
    </>
  );
}

function levels({ target, baseline, measured, resultRule }: OutcomeLine, { y, baselineBeyond }: ReadingsScales): readonly Level[] {
  const drawn: readonly Omit<Level, "nameY">[] = [
    ...(target ? [{ name: "target" as const, y: y(target.base) }] : []),
    ...(baseline && !baselineBeyond ? [{ name: "baseline" as const, y: y(baseline.base) }] : []),
    ...(measured && resultRule.rule === "mean" ? [{ name: "mean" as const, y: y(measured.base) }] : []),
  ];
  return named(drawn.toSorted((a, b) => a.y - b.y), baselineBeyond === "above" ? nameAtTop : 0);
}

/** The lines with their names, from the top down, below a name that is there already. */
function named(drawn: readonly Omit<Level, "nameY">[], nameBefore: number): readonly Level[] {
  const levels: Level[] = [];
  for (const { name, y } of drawn) {
    const free = (levels.at(-1)?.nameY ?? nameBefore) + lineHeight;
    levels.push({ name, y, nameY: y - 5 >= free ? y - 5 : Math.max(y + lineHeight, free) });
  }
  return levels;
}
