/** The groups in which rules are listed, in order, with their headings. */
export const categories = {
  people: "People",
  outcomes: "Outcomes",
  metrics: "Metrics",
  inputs: "Agreement on inputs",
  timeline: "Timeline and scope",
  commitment: "Commitment and decision",
  measurement: "Measurement",
  roi: "ROI credibility",
  hygiene: "Privacy and file hygiene",
  custom: "The project's own rules",
} as const;

/** The group in which a rule is listed. */
export type Category = keyof typeof categories;
