import { text } from "../texts/say";

/** The groups in which rules are listed, in order, with their headings. */
export const categories = {
  people: text`People`,
  outcomes: text`Outcomes`,
  metrics: text`Metrics`,
  inputs: text`Agreement on inputs`,
  timeline: text`Timeline and scope`,
  commitment: text`Commitment and decision`,
  measurement: text`Measurement`,
  roi: text`ROI credibility`,
  hygiene: text`Privacy and file hygiene`,
  custom: text`The project's own rules`,
} as const;

/** The group in which a rule is listed. */
export type Category = keyof typeof categories;
