import { problemsOfKind } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";

/** Every key must be one that something reads. */
export const unknownKey: Rule = {
  id: "unknown-key",
  category: "hygiene",
  severity: always("error"),
  summary: "Every key is one of the plan format.",
  why: "Nothing reads an unknown key, so what stands behind it is lost without a word. Often it is a typing error; inside brackets it is often a text with a comma, because the comma starts a new key and cuts the text.",
  fix: "Renames the key to the nearest one, or puts the text with the comma in quotes.",
  good: [{ title: "A text with a comma stands in quotes.", plan: 'inputs: {rate: {value: 50 USD/h, source: "payroll, fully loaded"}}' }],
  bad: [
    {
      title: "A comma in a text without quotes.",
      plan: "inputs: {rate: {value: 50 USD/h, source: payroll, fully loaded}}",
      message: "Unknown key “fully loaded”: text with a comma needs quotes, or the comma starts a new key and the text is cut.",
      fixed: 'inputs: {rate: {value: 50 USD/h, source: "payroll, fully loaded"}}',
    },
    {
      title: "A misspelt key.",
      plan: "scope: {outt: [any other report]}",
      message: "Unknown key “outt” in “scope”, so nothing reads it. Did you mean “out”?",
      fixed: "scope: {out: [any other report]}",
    },
  ],
  visit: { plan: (subject) => problemsOfKind(subject, "unknown-key") },
};
