import type { Operator } from "../core/economics/assessment";
import type { OutcomeLine } from "../core/report/report";
import type { Tone } from "./Figure";

/** An outcome's verdict as people say it. */
export const verdictWords: Readonly<Record<OutcomeLine["verdict"], string>> = {
  met: "met",
  missed: "missed",
  "guardrail-broken": "guardrail broken",
  "not-measured": "not measured",
  "not-comparable": "not comparable",
};

/** Whether a verdict is good or bad news; what is not known is neither. */
export function verdictTone(verdict: OutcomeLine["verdict"]): Tone | undefined {
  if (verdict === "met") return "good";
  return verdict === "missed" || verdict === "guardrail-broken" ? "bad" : undefined;
}

/** How a value is bounded, in words: "at most 6.0 %". */
export const operatorWords: Readonly<Record<Operator, string>> = {
  "<": "under",
  "<=": "at most",
  "=": "exactly",
  ">=": "at least",
  ">": "over",
};
