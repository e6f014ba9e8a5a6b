import { rules } from "../../core/rules";
import { docsUrl } from "../../core/rules/docs-url";
import type { NamedRule } from "../../core/rules/suppression-comment";
import { suppressionComments } from "../../core/rules/suppression-comment";
import { scanYaml } from "../../core/source/scan-yaml";
import type { SourceIndex } from "../../core/source/source-index";
import { translated } from "../../core/texts/say";
import type { HoverText } from "./hovered-plan";
import { type Markdown, md, pageLink, spoken } from "./markdown";

/** The rule that a suppression names at an offset. */
export function namedRuleAt({ text, lines }: SourceIndex, offset: number): NamedRule | undefined {
  const { line } = lines.positionAt(offset);
  // Most lines have no suppression, and the text need not be searched for comments.
  if (!/#\s*pov-(?:dis|en)able/u.test(text.slice(lines.offsetAt({ line, column: 0 }), lines.offsetAt({ line: line + 1, column: 0 })))) return undefined;
  const named = suppressionComments(text, scanYaml(text)).flatMap((comment) => comment.named);
  return named.find(({ span }) => span.start <= offset && offset <= span.end);
}

/** A rule that is named: what it asks for, and why. */
export function ruleDocumentation(id: string): readonly Markdown[] | undefined {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return undefined;
  return [md`**${id}**: ${translated(rule.summary)}`, md`${translated(rule.why)}`, pageOf(id)];
}

/** The most reasons that fit below what else a hover says. */
const mostReasons = 2;

/** Why the rules ask that found something here; what they found, an editor says itself. */
export const findingHover: HoverText = ({ offset }, { analysis: { findings } }) => {
  const here = findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const reasons = [...new Set(here.map(({ rule }) => rule))].flatMap((id) => rules.find((rule) => rule.id === id) ?? []);
  if (reasons.length === 0) return undefined;
  return reasons.slice(0, mostReasons).map(({ id, why }) => md`${pageLink(id, docsUrl(id))}: ${translated(why)}`);
};

function pageOf(id: string): Markdown {
  return spoken`More in ${pageLink(id, docsUrl(id))}.`;
}
