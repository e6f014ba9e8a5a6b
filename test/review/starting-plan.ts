import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of one of the plans that the story starts with. */
export function startingPlan(name: "contoso" | "fabrikam" | "mueller" | "northwind-draft"): string {
  return readFileSync(join(__dirname, "plans", `${name}.pov.yaml`), "utf8");
}
