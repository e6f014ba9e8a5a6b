import { agree } from "./agree";
import { check } from "./check";
import type { AddCommand } from "./command";
import { config } from "./config";
import { diff } from "./diff";
import { explain } from "./explain";
import { exportPlan } from "./export";
import { fmt } from "./fmt";
import { history } from "./history";
import { init } from "./init";
import { lsp } from "./lsp";
import { mergeReports } from "./merge-reports";
import { portfolio } from "./portfolio";
import { review } from "./review";
import { roi } from "./roi";
import { rules } from "./rules";

/** Every command, in the order in which the help lists them. */
export const commands: readonly AddCommand[] = [init, check, mergeReports, diff, review, history, roi, portfolio, exportPlan, agree, fmt, rules, explain, config, lsp];
