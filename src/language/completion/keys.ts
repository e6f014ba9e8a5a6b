import { CompletionItemKind } from "vscode-languageserver-types";
import type { Field, Shape, Structure } from "../../core/shape/shape";
import { say, translated } from "../../core/texts/say";
import type { AskedPlace } from "./asked-place";
import type { Offer } from "./offer";
import { fieldsOf } from "./shape-along";

/** The keys that are not there yet: required ones first, else in the order of the format. */
export function keyOffers(asked: AskedPlace): readonly Offer[] {
  const { place: { role, siblings }, shape } = asked;
  if (role !== "key") return [];
  const excluded = excludedBy(shape, [...siblings.keys()]);
  const open = Object.entries(fieldsOf(shape, siblings)).filter(([key]) => !siblings.has(key) && !excluded.has(key));
  const [first, later] = [open.filter(([, { required }]) => required), open.filter(([, { required }]) => !required)];
  return [...first, ...later].map(([key, field]) => keyOffer(key, field, asked));
}

/** Of some keys only one may be written. */
function excludedBy({ structure }: Shape<unknown>, written: readonly string[]): ReadonlySet<string> {
  const group = structure.kind === "record" ? (structure.onlyOneOf ?? []) : [];
  return new Set(group.some((key) => written.includes(key)) ? group : []);
}

function keyOffer(key: string, field: Field<unknown>, asked: AskedPlace): Offer {
  const behind = asked.text.slice(asked.place.word.end, asked.place.word.end + 200);
  const hasColon = /^[ \t]*:/u.test(behind);
  const isAlone = asked.place.parting !== "" || (asked.place.isFlow ? /^\s*(?:[,}\]]|$)/u : /^[ \t]*(?:#|[\r\n]|$)/u).test(behind);
  const opened = asked.place.isOpen && isAlone ? openedBy(field.shape.structure, asked) : undefined;
  return {
    label: key,
    kind: CompletionItemKind.Property,
    insert: hasColon ? key : `${key}: `,
    ...(opened !== undefined && { snippet: `${key}:${opened}` }),
    ...(field.required && { detail: say`required` }),
    documentation: documentationOf(key, field),
  };
}

function documentationOf(key: string, { description, example }: Field<unknown>): string {
  const said = translated(description);
  return example === undefined ? said : `${said}\n\n\`\`\`yaml\n${key}: ${example}\n\`\`\``;
}

/** What stands behind the colon of a key that holds more than one value, as a snippet. */
function openedBy(structure: Structure, asked: AskedPlace): string | undefined {
  const line = `\n${indentStep(asked.text)}`;
  const { isFlow } = asked.place;
  switch (structure.kind) {
    case "record":
      if (structure.shorthand !== undefined) return undefined;
      return isFlow ? " {$0}" : `${line}$0`;
    case "map":
      return isFlow ? " {$0}" : `${line}$0`;
    case "variant":
      return isFlow ? ` {${structure.tag}: $0}` : `${line}${structure.tag}: $0`;
    case "list":
      return listOpenedBy(structure.item.structure, line, isFlow);
    default:
      return undefined;
  }
}

/** Words that are chosen fit between brackets; sentences and records get lines of their own. */
function listOpenedBy(item: Structure, line: string, isFlow: boolean): string {
  const isChosen = item.kind === "scalar" && (item.choices ?? item.refersTo ?? item.measures) !== undefined;
  if (isChosen) return " [$0]";
  if (!isFlow) return `${line}- $0`;
  return item.kind === "scalar" ? " [$0]" : " [{$0}]";
}

/** How far the document indents. */
function indentStep(text: string): string {
  return /[\n\r]( {1,8})[^\s#-]/u.exec(text)?.[1] ?? "  ";
}

