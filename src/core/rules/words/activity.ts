/** Verbs with which a step of the work begins, and seldom its result. */
export const activities = [
  "deploy",
  "install",
  "configure",
  "integrate",
  "connect",
  "demo",
  "demonstrate",
  "train",
  "evaluate",
  "test",
] as const;
