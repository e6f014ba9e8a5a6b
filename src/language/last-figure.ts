import { say } from "../core/texts/say";

/** The words of a figure, marked as that of the last text that could be computed. */
export function lastFigure(words: string): string {
  return say`last: ${words}`;
}
