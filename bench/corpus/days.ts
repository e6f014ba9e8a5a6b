/** The day on which the plans of the corpus are judged, a Monday. */
export const corpusDay = "2026-03-16";

/** The date so many days after another one. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
