import { CompletionItemKind } from "vscode-languageserver-types";
import { plainText, snippetText } from "../../core/template/template";
import type { AskedPlan } from "./asked-plan";
import { takesWholePart } from "./asked-place";
import { type EntryTemplate, entryTemplates } from "./entry-templates";
import type { Offer } from "./offer";

/** New entries of maps and lists: a person, an input, a cost, a measurement and so on, in one line each. */
export function entryOffers(asked: AskedPlan): readonly Offer[] {
  const list = takesWholePart(asked) ? listOf(asked) : undefined;
  if (list === undefined) return [];
  return (entryTemplates(asked)[list.path.join(".")] ?? []).map((entry) => offerOf(entry, list.dash));
}

/** A map or list, and whether its dash must be written too. */
interface EnteredList {
  readonly path: readonly string[];
  readonly dash: "- " | "";
}

function listOf({ place: { trail, role, startsLine, isFlow, siblings }, shape: { structure } }: AskedPlan): EnteredList | undefined {
  // Ids of outcomes are the author's own.
  const path = trail.map(({ key }, index) => (trail[index - 1]?.key === "outcomes" ? "<id>" : key));
  const isAlone = siblings.size === 0;
  if (path.at(-1) === "*") return role === "value" || isAlone ? { path: path.slice(0, -1), dash: "" } : undefined;
  if (role !== "key") return undefined;
  if (structure.kind === "map") return { path, dash: "" };
  return structure.kind === "list" && startsLine && !isFlow && isAlone ? { path, dash: "- " } : undefined;
}

function offerOf({ title, entry }: EntryTemplate, dash: string): Offer {
  const text = plainText(entry);
  return {
    label: title,
    kind: CompletionItemKind.Snippet,
    insert: dash + text,
    snippet: dash + snippetText(entry),
    documentation: `\`\`\`yaml\n${text}\n\`\`\``,
  };
}
