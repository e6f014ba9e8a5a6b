import type { TimeLeft } from "../../core/portfolio/time-left";
import { counted } from "../terminal-text";

/** "3 days overdue", "6 days left", "starts in 5 days"; "–" where time does not matter or is not known. */
export function timeWords(time: TimeLeft): string {
  switch (time.kind) {
    case "overdue":
      return `${counted(time.days, "day")} overdue`;
    case "left":
      return time.days === 1 ? "ends today" : `${counted(time.days, "day")} left`;
    case "starts":
      return `starts in ${counted(time.days, "day")}`;
    case "done":
    case "unknown":
      return "–";
  }
}
