import type { AnyDriver } from "../../core/economics/drivers";
import { benefitShape } from "../../core/plan/sections/benefit";
import { translated } from "../../core/texts/say";
import { benefitFields } from "../../core/economics/drivers/driver";
import { fieldsOf } from "./shape-along";

/** What a driver is for, how it becomes money, and what each of its own fields is, in Markdown. */
export function driverDocumentation({ id, summary, formula }: Pick<AnyDriver, "id" | "summary" | "formula">): string {
  const fields = Object.entries(fieldsOf(benefitShape, new Map([["driver", id]])));
  const own = fields.filter(([key]) => key !== "driver" && !Object.hasOwn(benefitFields, key));
  const lines = own.map(([key, { description, example }]) => `- \`${key}\`: ${translated(description)}${example === undefined ? "" : ` \`${example}\``}`);
  return [translated(summary), "", `\`${translated(formula)}\``, "", ...lines].join("\n");
}
