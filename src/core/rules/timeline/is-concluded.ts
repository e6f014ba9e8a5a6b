import type { Status } from "../../plan/plan-shape";

/** Whether the work is over, so that advice on how to plan it comes too late. */
export function isConcluded(status: Status): boolean {
  return status === "concluded" || status === "closed";
}
