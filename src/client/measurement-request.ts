import type { MeasurementRequest } from "../protocol/measurement";

const fields = ["uri", "outcome", "value", "date", "samples", "by"] as const;

/** What the command was given by a code action, the preview or a keybinding, as far as it can be read. */
export function measurementRequest(argument: unknown): Partial<MeasurementRequest> {
  if (typeof argument !== "object" || argument === null) return {};
  const given = new Map<string, unknown>(Object.entries(argument));
  const texts = fields.flatMap((field) => {
    const value = given.get(field);
    return typeof value === "string" || typeof value === "number" ? [[field, String(value)] as const] : [];
  });
  return Object.fromEntries(texts);
}
