import { l10n } from "vscode";
import type { Command } from "../command";
import { pick } from "../pick";

/** “Group Plans By…”: what puts plans together in the side bar. */
export const groupPlans: Command = {
  id: "pov.groupPlans",
  run: async ({ plansView }) => {
    const choices = [
      { value: "status", label: l10n.t("Status") },
      { value: "customer", label: l10n.t("Customer") },
      { value: "none", label: l10n.t("Nothing, one list") },
    ] as const;
    const grouping = await pick(l10n.t("Group plans by"), choices, plansView.arrangement.grouping);
    if (grouping !== undefined) await plansView.arrange({ grouping });
  },
};
