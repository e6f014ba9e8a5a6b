import type { Guardrail } from "../plan/sections/guardrail";
import type { Outcome } from "../plan/sections/outcome";
import type { Quantity } from "../quantity/quantity";
import { withId } from "../shape/map";
import type { GuardrailAssessment } from "./assessment";
import { levelIn, satisfies } from "./comparison";

/** Every guardrail of an outcome against its own latest reading. */
export function assessGuardrails(outcome: Outcome): readonly GuardrailAssessment[] {
  return outcome.guardrails.map((guardrail) => assessGuardrail(guardrail, latestReading(guardrail.id, outcome)));
}

function assessGuardrail({ id, name, path, operator = "<=", limit }: Guardrail, written: Quantity | undefined): GuardrailAssessment {
  const level = limit && written && { reading: levelIn(written, limit.unit), limit: limit.amount };
  const held = level?.reading && satisfies(level.reading.amount, operator, level.limit);
  return { id, name: name ?? id, path, operator, limit, reading: level?.reading ?? written, held };
}

/** Of two readings of one day, the one written later. */
function latestReading(id: string, { measurements }: Outcome): Quantity | undefined {
  const readings = measurements.flatMap(({ date = "", guardrails }) => {
    const value = withId(guardrails, id)?.value;
    return value === undefined ? [] : [{ date, value }];
  });
  return readings.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))).at(-1)?.value;
}
