import type { DocumentLink } from "vscode-languageserver";
import { docsUrl } from "../core/rules/docs-url";
import { say } from "../core/texts/say";
import { type EvidenceLink, documentLinks, evidenceFile, evidenceFolders, evidenceLinks } from "../language";
import { documentPlace, uriOf } from "./document-place";
import { openPlan } from "./open-plan";
import type { Services } from "./services";

/** Answers what a plan leads to: files of evidence that are there, evidence on the web, and the pages of rules. */
export function answerLinks(services: Services): void {
  services.connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
    const plan = await openPlan(services, uri);
    if (plan === undefined) return null;
    const files = await Promise.all(evidenceLinks(plan.analysis).map((link) => linkToFile(link, uri, services)));
    return [...documentLinks(plan.analysis, docsUrl), ...files.filter((link) => link !== undefined)];
  });
}

async function linkToFile({ range, written }: EvidenceLink, uri: string, { editor, files }: Services): Promise<DocumentLink | undefined> {
  const plan = documentPlace(uri);
  if (plan === undefined) return undefined;
  const folders = editor.folders.map(documentPlace).flatMap((folder) => (folder?.system === plan.system ? folder.place.replace(/\/$/u, "") : []));
  const place = evidenceFile(written, plan.place, folders);
  if (place === undefined) return undefined;
  const [target, ...homes] = [place, ...evidenceFolders(plan.place, folders)].map((one) => uriOf({ system: plan.system, place: one }));
  return target !== undefined && (await files.existsIn(homes, target)) ? { range, target, tooltip: say`Open the evidence` } : undefined;
}
