import type { Json } from "../../core/economics/roi-json";
import type { InputLine } from "../../core/report/report";
import { measureJson } from "./measure-json";
import { personJson } from "./person-json";

/** An input with its range, and who stands behind it. */
export function inputJson(input: InputLine): Json {
  const { id, value, low, high, distribution, source, providedBy, agreed, usedBy } = input;
  return {
    id,
    value: measureJson(value),
    low: measureJson(low),
    high: measureJson(high),
    distribution,
    source: source ?? null,
    providedBy: personJson(providedBy),
    agreed: agreed === undefined ? null : { by: personJson(agreed.by), date: agreed.date ?? null },
    usedBy,
  };
}
