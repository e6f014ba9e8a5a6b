/** Keys under which people bring their list of requirements along; the format has none of them. */
export const requirementKeys = [
  "requirement",
  "requirements",
  "criterion",
  "criteria",
  "checklist",
  "check",
  "checks",
  "feature",
  "features",
  "capability",
  "capabilities",
  "test",
  "tests",
  "use_cases",
  "use cases",
] as const;
