import { say } from "../core/texts/say";

/** How a year of the cash flow chart is labelled. */
export interface YearLabel {
  readonly text: string;
  /** Whether the label stands in every panel, in wide ones only, or nowhere because its neighbours need the room. */
  readonly room: "any" | "wide" | "none";
  /** Where years are narrow, the outer labels begin or end with the drawing instead of reaching beyond it. */
  readonly anchor: "start" | "middle" | "end";
}

/** How many labels fit side by side. */
const fitting = { any: 6, wide: 12 } as const;

/** The label of a year, 0 being the start. Labels are counted back from the last year, which always has one. */
export function yearLabel(year: number, years: number): YearLabel {
  const columns = years + 1;
  const isLong = columns > fitting.any;
  const wideStep = Math.ceil(columns / fitting.wide);
  // A multiple, so that a wide panel only adds labels between those of a narrow one.
  const narrowStep = wideStep * Math.ceil(columns / wideStep / fitting.any);
  const left = years - year;
  return {
    text: year === 0 ? say`Start` : isLong && year < years ? String(year) : say`Year ${year}`,
    room: left % narrowStep === 0 ? "any" : left % wideStep === 0 ? "wide" : "none",
    anchor: isLong && year === years ? "end" : isLong && year === 0 ? "start" : "middle",
  };
}
