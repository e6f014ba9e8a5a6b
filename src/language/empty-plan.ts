import { type CodeAction, type CodeActionContext, CodeActionKind, type CodeLens, type DocumentUri, type VersionedTextDocumentIdentifier } from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import { nextWorkingDay } from "../core/quantity/calendar";
import { blank } from "../core/rules/wording";
import { newPlanTemplate } from "../core/template/new-plan";
import { plainText } from "../core/template/template";
import { say } from "../core/texts/say";
import { isAskedFor } from "./asked-for";
import { shows } from "./diagnostics";
import { isEmptyPlan } from "./is-empty-plan";
import { rangeOf } from "./range";

/** A line above an empty plan that starts it: the editor's command asks about the plan and fills this very file. */
export function emptyPlanLenses(uri: DocumentUri, command: string): CodeLens[] {
  const start = { line: 0, character: 0 };
  return [{ range: { start, end: start }, command: { title: say`Start a plan: answer four questions`, command, arguments: [{ uri }] } }];
}

/** “Write a first draft” in an empty plan: a whole one with blanks, below the comments that are there. */
export function firstDraftActions({ source, asOf, findings }: Analysis, document: VersionedTextDocumentIdentifier, { diagnostics, only }: CodeActionContext): CodeAction[] {
  if (!isEmptyPlan({ source }) || asOf === undefined || !isAskedFor(CodeActionKind.QuickFix, only)) return [];
  const { text, lines } = source;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const draft = plainText(newPlanTemplate({ customer: blank, driver: "time-saved", start: nextWorkingDay(asOf) }));
  const isBlank = text.trim() === "";
  const gap = isBlank || text.endsWith("\n") ? "" : lineEnd;
  const edit = { range: rangeOf(lines, { start: isBlank ? 0 : text.length, end: text.length }), newText: gap + draft.replaceAll("\n", lineEnd) };
  const shown = diagnostics.filter((diagnostic) => findings.some((finding) => shows(diagnostic, finding, lines)));
  return [{ title: say`Write a first draft`, kind: CodeActionKind.QuickFix, diagnostics: shown, isPreferred: true, edit: { documentChanges: [{ textDocument: document, edits: [edit] }] } }];
}
