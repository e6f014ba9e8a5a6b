import { l10n } from "vscode";
import type { Command } from "../command";
import { pick } from "../pick";

/** “Sort Plans By…”: the order of plans in the side bar. */
export const sortPlans: Command = {
  id: "pov.sortPlans",
  run: async ({ plansView }) => {
    const choices = [
      { value: "daysLeft", label: l10n.t("Days left"), description: l10n.t("overdue first") },
      { value: "roi", label: l10n.t("ROI at target"), description: l10n.t("highest first") },
      { value: "title", label: l10n.t("Title") },
    ] as const;
    const sorting = await pick(l10n.t("Sort plans by"), choices, plansView.arrangement.sorting);
    if (sorting !== undefined) await plansView.arrange({ sorting });
  },
};
