import { categories } from "../../../core/rules/category";
import { docsUrl } from "../../../core/rules/docs-url";
import { explainRule } from "../../../core/rules/explain-rule";
import { rules } from "../../../core/rules/index";
import { rulePage } from "../../../core/rules/pages";
import { translated } from "../../../core/texts/say";
import { shortened } from "../../../view/shortened";
import { levelOf } from "./sarif-level";

/** What SARIF says of a rule: everything that its page says; for a project's own rule, where such rules are explained. */
export function ruleOf(id: string): Readonly<Record<string, unknown>> {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return { id, shortDescription: { text: "A rule of this project’s own." }, helpUri: docsUrl(id) };
  return {
    id,
    shortDescription: { text: translated(rule.summary) },
    // GitHub takes no longer one; the help has all of it.
    fullDescription: { text: shortened(translated(rule.why), 1024) },
    help: { text: explainRule(rule), markdown: rulePage(rule) },
    helpUri: docsUrl(id),
    // Plans that count are running; a finding says for itself how bad it is in its own plan.
    defaultConfiguration: { level: levelOf(rule.severity.at("running")) },
    properties: { tags: [translated(categories[rule.category])] },
  };
}
