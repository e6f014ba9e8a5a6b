import { say } from "../../core/texts/say";
import { methodFrame, methodLines } from "../method-lines";
import { joined, markup } from "./markup";
import type { MarkdownSection } from "./section";

/** How the figures are computed, with formulas. */
export const methodSection: MarkdownSection = (report, { formats }) => [
  markup`## ${say`Method`}`,
  joined([methodFrame(report, formats), ...methodLines(report)].map(({ term, meaning }) => markup`- **${term}:** ${meaning}`), "\n"),
];
