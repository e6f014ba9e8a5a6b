import type { Portfolio } from "../../core/portfolio/portfolio";
import { plansSection } from "./plans-section";
import { remarksSection } from "./remarks-section";
import type { Setting } from "./setting";
import { totalsSection } from "./totals-section";

const sections = [plansSection, totalsSection, remarksSection] as const;

/** Many plans for a terminal: each in one line, what they come to, and what is missing from that. Ends with a line break. */
export function portfolioText(portfolio: Portfolio, setting: Setting): string {
  const told = sections.map((section) => section(portfolio, setting)).filter((lines) => lines.length > 0);
  return `${told.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
