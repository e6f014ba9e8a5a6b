/** Words behind a percentage that make it a change downwards: “5 % fewer”. */
export const less = ["fewer", "less", "lower", "smaller", "reduction", "decrease", "drop", "cut", "faster", "cheaper"] as const;

/** Words behind a percentage that make it a change upwards: “5 % more”. */
export const more = ["more", "higher", "greater", "increase", "rise", "improvement", "better", "uplift"] as const;

/** Verbs that, with “by”, make a percentage a change downwards: “cut … by 5 %”. */
export const falling = ["reduce", "reduces", "reduced", "cut", "cuts", "lower", "lowers", "decrease", "decreases", "drop", "drops", "fall", "falls", "shrink", "shrinks"] as const;

/** Verbs that make a percentage right behind their object a change upwards: “increase conversion 20 %”. */
export const rising = ["increase", "increases", "increased", "raise", "raises", "improve", "improves", "grow", "grows", "lift", "lifts", "boost", "boosts"] as const;

/** Words before a percentage that make it a level or a part, and no change. */
export const levels = ["to", "from", "at", "of", "in", "under", "below", "above", "over", "within", "than", "least", "most", "for", "with", "and", "by"] as const;
