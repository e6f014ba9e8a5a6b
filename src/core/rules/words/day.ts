/** The months, long and short. */
export const months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
] as const;

/** The days of the week. */
export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Lengths of time after which, or at whose end, something is due. */
export const spans = ["hour", "hours", "day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "year", "years", "fiscal year"] as const;
