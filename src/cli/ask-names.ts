import { blank } from "../core/rules/wording";
import type { Environment } from "./environment";

/** What names there are for a new plan: those given, else those that somebody at a terminal answers. */
export async function askNames({ customer, sponsor }: { readonly customer?: string; readonly sponsor?: string }, { askFor }: Environment): Promise<{ readonly customer: string; readonly sponsor: string }> {
  if (customer !== undefined) return { customer, sponsor: sponsor ?? "" };
  if (askFor === undefined) return { customer: blank, sponsor: sponsor ?? "" };
  const name = (await askFor("Whom is the plan for? The customer's name: ")).trim() || blank;
  return { customer: name, sponsor: sponsor ?? (await askFor("Who at the customer would pay for the result? Leave it empty if you do not know yet: ")) };
}
