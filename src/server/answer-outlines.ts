import { documentSymbols, flatSymbols, foldingRanges, selectionRanges } from "../language";
import { openPlan } from "./open-plan";
import type { Services } from "./services";

/** Answers how a plan is built: its outline, unless another extension shows one, what folds, and what a selection grows to. */
export function answerOutlines(services: Services): void {
  const { connection, editor, settings } = services;
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const plan = await openPlan(services, uri);
    if (plan === undefined || (await settings.of(uri)).served === "beyond-schema") return null;
    const symbols = documentSymbols(plan.analysis);
    return editor.showsTrees ? symbols : flatSymbols(symbols, uri);
  });
  connection.onFoldingRanges(async ({ textDocument: { uri } }) => {
    const plan = await openPlan(services, uri);
    return plan === undefined ? null : foldingRanges(plan.analysis);
  });
  connection.onSelectionRanges(async ({ textDocument: { uri }, positions }) => {
    const plan = await openPlan(services, uri);
    return plan === undefined ? null : selectionRanges(plan.analysis, positions);
  });
}
