/** Words in the name of a phase in which the numbers are agreed, whatever else happens in it. */
export const agreeing = ["agree", "agrees", "agreed", "agreement", "baseline", "baselines", "sign off", "sign-off", "kickoff", "kick-off", "kick off"] as const;

/** Words in the name of a phase in which the metrics are measured. */
export const measuring = ["measure", "measures", "measured", "measuring", "measurement", "measurements", "run", "runs", "running", "pilot", "trial", "replay"] as const;

/** Words in the name of a phase in which the results become a business case. */
export const buildingTheCase = [
  "business case",
  "business value",
  "ROI",
  "TEI",
  "return on investment",
  "readout",
  "read-out",
  "value case",
  "value model",
  "value report",
  "value review",
] as const;
