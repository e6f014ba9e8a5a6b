import type { NewPlanRequest } from "../protocol/new-plan";

const fields = ["uri", "customer", "sponsor", "driver", "start", "title", "currency"] as const;

/** What the command was given by a code lens, a keybinding or a test, as far as it can be read. */
export function newPlanRequest(argument: unknown): NewPlanRequest {
  if (typeof argument !== "object" || argument === null) return {};
  const given = new Map<string, unknown>(Object.entries(argument));
  const texts = fields.flatMap((field) => {
    const value = given.get(field);
    return typeof value === "string" ? [[field, value] as const] : [];
  });
  return Object.fromEntries(texts);
}
