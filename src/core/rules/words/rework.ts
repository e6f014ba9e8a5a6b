/** Words for work that errors cause: who saves it by fewer errors must not save it again as time. */
export const rework = ["rework", "reworking", "redo", "redoing", "correction", "corrections", "correcting", "fixing errors", "fixing mistakes", "re-planning", "replanning", "error handling"] as const;
