import type { Rule } from "../rule";
import { dateOrder } from "./date-order";
import { noAgreePhase } from "./no-agree-phase";
import { noEndDate } from "./no-end-date";
import { noMidpoint } from "./no-midpoint";
import { noOutOfScope } from "./no-out-of-scope";
import { noReadout } from "./no-readout";
import { nonWorkingDay } from "./non-working-day";
import { overdue } from "./overdue";
import { scopeCreep } from "./scope-creep";
import { tooLong } from "./too-long";

/** The rules about when the work happens and what belongs to it. */
export const timelineRules: readonly Rule[] = [noEndDate, tooLong, dateOrder, overdue, noReadout, noAgreePhase, noMidpoint, nonWorkingDay, noOutOfScope, scopeCreep];
