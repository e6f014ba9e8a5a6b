/** Why nothing on a page follows the text now: the language server is on its way back, or stays away until somebody starts it again, or the plan itself is not where it was. */
export type Outage = "restarting" | "stopped" | "gone";
