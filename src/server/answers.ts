import { answerAgreedMarks } from "./answer-agreed-marks";
import { answerChanges } from "./answer-changes";
import { answerChecks } from "./answer-checks";
import { answerCodeActions } from "./answer-code-actions";
import { answerCodeLenses } from "./answer-code-lenses";
import { answerCompletions } from "./answer-completions";
import { answerExports } from "./answer-exports";
import { answerFormatting } from "./answer-formatting";
import { answerHistory } from "./answer-history";
import { answerHovers } from "./answer-hovers";
import { answerInlayHints } from "./answer-inlay-hints";
import { answerInputValues } from "./answer-input-values";
import { answerLinks } from "./answer-links";
import { answerMeasurements } from "./answer-measurements";
import { answerNames } from "./answer-names";
import { answerNewPlan } from "./answer-new-plan";
import { answerOutlines } from "./answer-outlines";
import { answerPlaces } from "./answer-places";
import { answerPlans } from "./answer-plans";
import type { Answer } from "./services";

/** Everything that the server answers, one file each. */
export const answers: readonly Answer[] = [answerAgreedMarks, answerChanges, answerChecks, answerCodeActions, answerCodeLenses, answerCompletions, answerExports, answerFormatting, answerHistory, answerHovers, answerInlayHints, answerInputValues, answerLinks, answerMeasurements, answerNames, answerNewPlan, answerOutlines, answerPlaces, answerPlans];
