import type { Operator } from "../core/economics/assessment";
import type { OutcomeLine } from "../core/report/report";
import { say, text, translated } from "../core/texts/say";
import type { Tone } from "./Figure";

/** An outcome's verdict as people say it. */
export function verdictWords(verdict: OutcomeLine["verdict"]): string {
  return translated(verdicts[verdict]);
}

const verdicts: Readonly<Record<OutcomeLine["verdict"], string>> = {
  met: text`met`,
  missed: text`missed`,
  "guardrail-broken": text`guardrail broken`,
  "not-measured": text`not measured`,
  "not-comparable": text`not comparable`,
};

/** Whether a verdict is good or bad news; what is not known is neither. */
export function verdictTone(verdict: OutcomeLine["verdict"]): Tone | undefined {
  if (verdict === "met") return "good";
  return verdict === "missed" || verdict === "guardrail-broken" ? "bad" : undefined;
}

/** How a value is bounded, in words: "at most 6.0 %". */
export function boundWords(operator: Operator, value: string): string {
  switch (operator) {
    case "<":
      return say`under ${value}`;
    case "<=":
      return say`at most ${value}`;
    case "=":
      return say`exactly ${value}`;
    case ">=":
      return say`at least ${value}`;
    case ">":
      return say`over ${value}`;
  }
}
