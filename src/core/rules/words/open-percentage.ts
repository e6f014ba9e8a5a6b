/** Words in the name of a percentage that can be more than the whole, or less than nothing. */
export const openPercentages = [
  "attainment", "achievement", "fulfilment", "fulfillment", "quota", "plan", "budget", "forecast", "coverage", "utilisation", "utilization", "occupancy",
  "retention", "growth", "increase", "change", "return", "ROI", "yield", "margin", "markup", "uplift", "ratio", "index", "capacity", "productivity", "efficiency", "variance", "deviation",
] as const;
