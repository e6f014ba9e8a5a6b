/** What a question about a capability begins with: one of these, then one of its subjects. */
export const openings = ["can", "does", "do", "is", "are", "has", "have", "will"] as const;

/** Whom or what such a question is about. */
export const subjects = ["it", "the system", "the tool", "the platform", "the product", "the solution", "you"] as const;

/** What names a capability wherever it stands in a sentence. */
export const capabilities = [
  "support for",
  "ability to",
  "capable of",
  "export to",
  "integrates with",
  "has an API",
  "dark mode",
  "SSO",
  "yes/no",
  "pass/fail",
  "compliant with",
] as const;

/** What stands where a quantity should, when a metric is answered instead of measured. */
export const answers = ["yes", "no", "yes/no", "true", "false", "pass", "fail", "pass/fail"] as const;

/** What is counted when capabilities are counted: a number of these is no measure of a result. */
export const countedCapabilities = ["feature", "capability", "requirement", "criterion", "function"] as const;
