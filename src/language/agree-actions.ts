import { type CodeAction, type CodeActionContext, CodeActionKind, type Range, type VersionedTextDocumentIdentifier } from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import { recordAgreement } from "../core/agreement/record-agreement";
import type { Person } from "../core/plan/sections/person";
import { isAtOrBelow } from "../core/source/plan-path";
import { say } from "../core/texts/say";
import { isAskedFor } from "./asked-for";
import { shows } from "./diagnostics";
import { pathAtPosition } from "./places";
import { rangeOf, spanOfRange, touches } from "./range";

/**
 * “Record that R. Osei agreed today”: a quick fix where an agreed term has changed, for those who had agreed, and a
 * refactoring among the agreements and at the sponsor and the economic buyer. Nobody is offered who agrees already.
 */
export function agreeActions(analysis: Analysis, document: VersionedTextDocumentIdentifier, range: Range, { diagnostics, only }: CodeActionContext): CodeAction[] {
  const { findings, source, asOf: date } = analysis;
  if (date === undefined) return [];
  const selected = spanOfRange(source.lines, range);
  const finding = findings.find(({ rule, span }) => rule === "changed-since-agreed" && touches(span, selected));
  const kind = finding === undefined ? CodeActionKind.Refactor : CodeActionKind.QuickFix;
  if (!isAskedFor(kind, only)) return [];
  const people = finding === undefined ? deciders(analysis, range) : analysis.plan.people.filter(({ id }) => hasAgreed(id, analysis));
  return people.flatMap(({ id, name }) => {
    const recording = recordAgreement(analysis, { by: id, date });
    if (recording.kind !== "recorded") return [];
    const edits = recording.edits.map(({ span, text }) => ({ range: rangeOf(source.lines, span), newText: text }));
    const shown = finding === undefined ? [] : diagnostics.filter((diagnostic) => shows(diagnostic, finding, source.lines));
    return [{ title: say`Record that ${name ?? id} agreed today`, kind, diagnostics: shown, edit: { documentChanges: [{ textDocument: document, edits }] } }];
  });
}

/** Those whose agreement counts, at their own lines or among the agreements; there also who has agreed before. */
function deciders(analysis: Analysis, { start }: Range): readonly Person[] {
  const path = pathAtPosition(analysis, start);
  const decides = ({ roles }: Person): boolean => roles.includes("executive-sponsor") || roles.includes("economic-buyer");
  if (isAtOrBelow(path, "agreements")) return analysis.plan.people.filter((person) => decides(person) || hasAgreed(person.id, analysis));
  return analysis.plan.people.filter((person) => isAtOrBelow(path, person.path) && decides(person));
}

function hasAgreed(id: string, { plan }: Analysis): boolean {
  return plan.agreements.some(({ by }) => by === id);
}
