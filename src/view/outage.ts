/** Why nothing on a page follows the text now: the language server is on its way back, or stays away until somebody starts it again. */
export type Outage = "restarting" | "stopped";
