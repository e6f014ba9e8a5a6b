import type { ScenarioName } from "../../core/economics/valuation";
import type { Freshness } from "../../core/report/report";
import { say } from "../../core/texts/say";

/** What a figure means, which scenario it is of, and where to see how it comes about. */
export function figureTooltip(meaning: string, headline: ScenarioName, status: Freshness["status"]): string {
  const scenario = headline === "measured" ? say`It counts what was measured.` : say`It counts every outcome as reaching its target.`;
  const kept = status === "kept" ? [say`The plan cannot be computed as it stands; this is the last figure.`] : [];
  return [meaning, scenario, ...kept, say`Hover over the key to see how it comes about.`].join(" ");
}
