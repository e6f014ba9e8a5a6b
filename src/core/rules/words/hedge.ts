/** Words that leave the way open where somebody should commit. */
export const hedges = [
  "interested", "interest", "consider", "considers", "considering", "explore", "explores", "exploring", "discuss", "discusses", "discussing",
  "hope", "hopes", "hoping", "hopefully", "should be able", "in principle", "strong position", "likely", "might", "may want", "look at", "look into", "evaluate",
] as const;
