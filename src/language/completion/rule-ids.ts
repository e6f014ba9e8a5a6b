import { CompletionItemKind } from "vscode-languageserver-types";
import type { Analysis } from "../../core/analyse";
import { rules } from "../../core/rules";
import { scanYaml } from "../../core/source/scan-yaml";
import type { Span } from "../../core/source/span";
import { say, translated } from "../../core/texts/say";
import type { Offer } from "./offer";

/** Offers for a word of a comment, with its place. */
export interface CommentOffers {
  readonly word: Span;
  readonly offers: readonly Offer[];
}

const directive = /(?:^|\s)#[ \t]*(pov-[\w-]*)$/u;
const namesRules = /(?:^|\s)#[ \t]*pov-(?:disable-next-line|disable-line|disable-file|disable|enable)[ \t]((?:\w[\w-]*[\s,]+)*)((?:\w[\w-]*)?)$/u;

/** What a comment that speaks to the linter may say at an offset: what it does, and for which rules; those that report something come first. */
export function commentOffers(text: string, offset: number, analysis: Analysis | undefined): CommentOffers | undefined {
  const line = text.slice(Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1, offset);
  const [named, started] = [namesRules.exec(line), directive.exec(line)];
  const word = named?.[2] ?? started?.[1];
  if (word === undefined || !isInComment(text, offset)) return undefined;
  const after = /^[\w-]*/u.exec(text.slice(offset, offset + 100))?.[0] ?? "";
  const offers = named === null ? directiveOffers() : ruleOffers(named[1] ?? "", analysis);
  return { word: { start: offset - word.length, end: offset + after.length }, offers };
}

function isInComment(text: string, offset: number): boolean {
  return scanYaml(text).comments.some(({ start, end }) => start < offset && offset <= end);
}

function directiveOffers(): readonly Offer[] {
  const meanings = {
    "pov-disable-next-line": say`Silences rules on the next line.`,
    "pov-disable-line": say`Silences rules on this line.`,
    "pov-disable-file": say`Silences rules in the whole plan.`,
    "pov-disable": say`Silences rules from here on.`,
    "pov-enable": say`Ends what pov-disable started.`,
  };
  return Object.entries(meanings).map(([label, documentation]) => ({ label, kind: CompletionItemKind.Keyword, insert: `${label} `, documentation }));
}

function ruleOffers(named: string, analysis: Analysis | undefined): readonly Offer[] {
  const reporting = new Set((analysis?.findings ?? []).map(({ rule }) => rule));
  const open = rules.filter(({ id }) => !named.split(/[\s,]+/u).includes(id));
  return [...open.filter(({ id }) => reporting.has(id)), ...open.filter(({ id }) => !reporting.has(id))].map(({ id, summary, why }) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    insert: id,
    ...(reporting.has(id) && { detail: say`reported in this plan` }),
    documentation: `${translated(summary)}\n\n${translated(why)}`,
  }));
}
