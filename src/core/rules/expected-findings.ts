import type { SourceIndex } from "../source/source-index";
import type { Finding } from "./finding";

/** A finding that a comment of a plan expects, `# expect: vague-wording, no-method`. */
export interface ExpectedFinding {
  readonly rule: string;
  /** Counted from zero. */
  readonly line: number;
}

/** How what was found differs from what the plan's comments expect. */
export interface Surprises {
  readonly missing: readonly ExpectedFinding[];
  readonly unexpected: readonly Finding[];
}

const marker = /#\s*expect:\s*([\w-]+(?:[^\S\r\n]*,[^\S\r\n]*[\w-]+)*)/gmu;

/** What a plan's comments expect: of their own line, or of the next line with content when they stand alone. */
export function expectedFindings({ text, lines }: SourceIndex): readonly ExpectedFinding[] {
  return [...text.matchAll(marker)].flatMap((match) => {
    const [, rules = ""] = match;
    const here = lines.positionAt(match.index).line;
    const isAlone = text.slice(lines.offsetAt({ line: here, column: 0 }), match.index).trim() === "";
    const line = isAlone ? nextContent(here, { text, lines }) : here;
    return rules.split(",").map((rule) => ({ rule: rule.trim(), line }));
  });
}

/** What was found and not expected, and the other way round; each comment stands for one finding of its rule on its line. */
export function surprisesIn(findings: readonly Finding[], source: SourceIndex): Surprises {
  const missing = [...expectedFindings(source)];
  const unexpected = findings.filter((finding) => {
    const { line } = source.lines.positionAt(finding.span.start);
    const index = missing.findIndex((expected) => expected.rule === finding.rule && expected.line === line);
    if (index >= 0) missing.splice(index, 1);
    return index < 0;
  });
  return { missing, unexpected };
}

function nextContent(line: number, { text, lines }: Pick<SourceIndex, "text" | "lines">): number {
  const following = text.slice(lines.offsetAt({ line: line + 1, column: 0 })).split(/\r\n|\r|\n/u);
  return line + 1 + Math.max(0, following.findIndex((one) => !/^\s*(?:#.*)?$/u.test(one)));
}
