import type { Outcome } from "../plan/sections/outcome";

/** What an outcome is called: its metric's name, else its statement, else its id. */
export function outcomeName({ id, metric, statement }: Outcome): string {
  return metric?.name ?? statement ?? id;
}
