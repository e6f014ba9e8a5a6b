import { say, text, translated } from "../core/texts/say";
import { inputValueEdits } from "../language";
import { type InputValuesAnswer, type InputValuesToSet, inputValuesToSet } from "../protocol/what-if";
import type { Services } from "./services";

/** Answers how the values of a what-if are written, as long as the plan is the one that the what-if started from. */
export function answerInputValues({ connection, documents, plans }: Services): void {
  connection.onRequest<InputValuesAnswer, unknown>(inputValuesToSet, async ({ uri, version, amounts }: InputValuesToSet): Promise<InputValuesAnswer> => {
    const document = documents.get(uri);
    if (document === undefined) return { ok: false, message: say`The plan is not open, so nothing was written.` };
    const { analysis, version: current } = await plans.analysed(document);
    if (current !== version) return { ok: false, message: translated(stale) };
    const answer = inputValueEdits(analysis, amounts);
    return answer.ok ? { ...answer, version } : answer;
  });
}

const stale = text`The plan was changed after these figures were shown, so nothing was written. Look at the new figures and apply them again.`;
