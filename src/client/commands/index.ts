import type { Command } from "../command";
import { addMeasurement } from "./add-measurement";
import { checkWorkspace } from "./check-workspace";
import { compareWithBase } from "./compare-with-base";
import { exportPlan } from "./export-plan";
import { groupPlans } from "./group-plans";
import { newPlan } from "./new-plan";
import { openPreview } from "./open-preview";
import { openPlanToSide } from "./open-plan-to-side";
import { openPortfolio } from "./open-portfolio";
import { openPreviewToSide } from "./open-preview-to-side";
import { placeCursor } from "./place-cursor";
import { restartServer } from "./restart-server";
import { showFindings } from "./show-findings";
import { showOutput } from "./show-output";
import { showSource } from "./show-source";
import { sortPlans } from "./sort-plans";
import { togglePreviewLock } from "./toggle-preview-lock";

/** Every command, one file each. */
export const allCommands: readonly Command[] = [addMeasurement, checkWorkspace, compareWithBase, exportPlan, groupPlans, newPlan, openPlanToSide, openPortfolio, openPreview, openPreviewToSide, placeCursor, restartServer, showFindings, showOutput, showSource, sortPlans, togglePreviewLock];
