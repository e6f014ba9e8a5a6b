import { CompletionItemKind } from "vscode-languageserver-types";
import { type DriverId, drivers } from "../../core/economics/drivers";
import type { Beside } from "../../core/source/cursor-place";
import { benefitShape } from "../../core/plan/sections/benefit";
import { type BenefitEntry, benefitEntries } from "../../core/template/benefit-template";
import { joined, plainText, snippetText, template } from "../../core/template/template";
import { say } from "../../core/texts/say";
import type { AskedPlan } from "./asked-plan";
import { takesWholePart } from "./asked-place";
import { driverDocumentation } from "./driver-documentation";
import type { Offer } from "./offer";
import { surroundingsOf } from "./snippet-surroundings";

/** The drivers, each with just the fields that it asks for and that are not written yet: behind `driver:`, and for a whole benefit. */
export function driverOffers(asked: AskedPlan): readonly Offer[] {
  const form = formOf(asked);
  if (form === undefined) return [];
  return Object.values(drivers).flatMap((driver) => {
    const entries = entriesOf(driver.id, form.written, asked);
    // Behind a driver: only the places to fill in are worth more than its word.
    if (form.opening === "" && (entries.length === 0 || !asked.takesSnippets)) return [];
    const lines = [[form.opening + driver.id], ...entries.map(({ key, value }) => template`${key}: ${value}`)];
    const whole = template`${form.before}${joined(lines, form.separator)}${form.after}`;
    return [{
      label: driver.id,
      kind: CompletionItemKind.Snippet,
      insert: plainText(whole),
      snippet: snippetText(whole),
      detail: say`asks for ${entries.map(({ key }) => key).join(", ")}`,
      documentation: driverDocumentation(driver),
    }];
  });
}

/** How a benefit is written where the cursor is, and what is there already. */
interface Form {
  readonly opening: "driver: " | "";
  readonly before: string;
  readonly after: string;
  readonly separator: string;
  readonly written: Beside;
}

function formOf(asked: AskedPlan): Form | undefined {
  const { place: { role, isFlow, trail, siblings }, shape } = asked;
  if (!takesWholePart(asked)) return undefined;
  const separator = isFlow ? ", " : "\n";
  const [above, step] = trail.slice(-2);
  if (role === "value" && step?.key === "driver" && above?.key === "benefit") return { opening: "", before: "", after: "", separator, written: step.beside };
  if (shape.structure !== benefitShape.structure) return undefined;
  if (role === "value") return { opening: "driver: ", before: "{", after: "}", separator: ", ", written: new Map() };
  return siblings.has("driver") ? undefined : { opening: "driver: ", before: "", after: "", separator, written: siblings };
}

function entriesOf(driver: DriverId, written: Beside, asked: AskedPlan): readonly BenefitEntry[] {
  return benefitEntries(driver, { currency: asked.plan.currency, surroundings: surroundingsOf(asked) }).filter(({ key }) => !written.has(key));
}
