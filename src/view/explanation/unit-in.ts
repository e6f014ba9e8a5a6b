import { parseUnit } from "../../core/quantity/parse-unit";
import { plainNumber, type Unit } from "../../core/quantity/unit";

const known = new Map<string, Unit>([["", plainNumber]]);

/** The unit that an amount of an explanation is written in; a text that is none is a bare number. */
export function unitIn(text: string): Unit {
  const before = known.get(text);
  if (before !== undefined) return before;
  const reading = parseUnit(text);
  const unit = reading.ok ? reading.unit : plainNumber;
  known.set(text, unit);
  return unit;
}
