import { rules as catalogue } from "../rules";
import { didYouMean, nearest } from "../shape/nearest";
import type { Problem } from "../source/problem";
import { type SourceIndex, keySpanOf } from "../source/source-index";
import { say } from "../texts/say";
import type { Config } from "./config-shape";
import type { WrittenRule } from "./rules-shape";

/** The settings for rules that there are not, neither in the catalogue nor among a project's own. */
export function unknownRules({ rules, overrides }: Config, source: SourceIndex, ownRules: ReadonlySet<string>): readonly Problem[] {
  const known = new Set([...catalogue.map(({ id }) => id), ...ownRules]);
  return [...rules, ...overrides.flatMap((override) => override.rules)].filter(({ id }) => !known.has(id)).map((rule) => problemWith(rule, source, known));
}

function problemWith({ id, path }: WrittenRule, source: SourceIndex, known: ReadonlySet<string>): Problem {
  const near = nearest(id, known);
  const span = keySpanOf(source, path);
  const advice = near === undefined ? ` ${say`“pov rules” lists the rules.`}` : didYouMean(near);
  return {
    kind: "unknown-key",
    path,
    span,
    message: `${say`“${id}” is not a rule, so nothing reads this setting.`}${advice}`,
    ...(near !== undefined && { correction: { title: say`Rename to “${near}”`, edits: [{ span, text: near }] } }),
  };
}
