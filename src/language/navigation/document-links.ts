import type { DocumentLink, Range } from "vscode-languageserver-types";
import type { Analysis } from "../../core/analyse";
import { suppressionComments } from "../../core/rules/suppression-comment";
import { scanYaml } from "../../core/source/scan-yaml";
import type { Span } from "../../core/source/span";
import { say } from "../../core/texts/say";
import { rangeOf } from "../range";
import { isWebPage } from "./evidence-file";

/** A file that a plan names as evidence, there or not. */
export interface EvidenceLink {
  readonly range: Range;
  /** As the plan writes it. */
  readonly written: string;
}

/** The evidence of measurements that is said to be a file. */
export function evidenceLinks(analysis: Analysis): readonly EvidenceLink[] {
  return evidenceIn(analysis).flatMap(({ written, span }) => (isWebPage(written) ? [] : { written, range: rangeOf(analysis.source.lines, span) }));
}

/** What leads out of the plan: evidence on the web, and the rules that comments keep quiet, to their pages. */
export function documentLinks(analysis: Analysis, docsUrl: (rule: string) => string): DocumentLink[] {
  const { text, lines } = analysis.source;
  const pages = evidenceIn(analysis).filter(({ written }) => isWebPage(written));
  // Most plans have no such comments, and need not be searched for them.
  const rules = /#\s*pov-(?:dis|en)able/u.test(text) ? suppressionComments(text, scanYaml(text)).flatMap(({ named }) => named) : [];
  return [
    ...pages.map(({ written, span }) => ({ range: rangeOf(lines, span), target: written, tooltip: say`Open the evidence on the web` })),
    ...rules.map(({ rule, span }) => ({ range: rangeOf(lines, span), target: docsUrl(rule), tooltip: say`Read what the rule “${rule}” is about` })),
  ];
}

function evidenceIn({ plan, source, texts }: Analysis): readonly { readonly written: string; readonly span: Span }[] {
  const paths = new Set(plan.outcomes.flatMap(({ measurements }) => measurements.map(({ path }) => `${path}.evidence`)));
  return texts.flatMap(({ path, text, spanOf }) => {
    if (!paths.has(path) || text.trim() === "" || source.text.startsWith("*", source.places.get(path)?.value.start)) return [];
    const start = text.length - text.trimStart().length;
    return { written: text.trim(), span: spanOf({ start, end: text.trimEnd().length }) };
  });
}
