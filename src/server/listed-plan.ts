import type { DocumentUri, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { analyse } from "../core/analyse";
import type { Unreadable } from "../core/config/config-files";
import { glance } from "../core/portfolio/glance";
import type { PlanSummary } from "../core/portfolio/plan-summary";
import { summarise, unreadablePlan } from "../core/portfolio/summarise";
import type { IsoDate } from "../core/quantity/calendar";
import { say } from "../core/texts/say";
import type { AgreedVersions } from "./agreed-versions";
import type { PlanCircumstances } from "./circumstances";
import { placeKey } from "./document-place";
import type { EditorSettings } from "./editor-settings";
import type { Neighbours } from "./neighbours";
import type { PlanCache } from "./plan-cache";
import type { WorkspaceFiles } from "./workspace-files";

/** What summaries of plans are made of, whether the plans are open or not. */
export interface SummarySources {
  readonly documents: TextDocuments<TextDocument>;
  readonly files: WorkspaceFiles;
  readonly plans: PlanCache;
  readonly circumstances: PlanCircumstances;
  readonly agreed: AgreedVersions;
  readonly settings: EditorSettings;
  readonly neighbours: Neighbours;
  readonly today: () => IsoDate;
}

/** What a plan's text says at a glance, of which the neighbours take note too; undefined when the plan is gone. `concerns` is told when another plan has its id. */
export async function glanceAt(uri: DocumentUri, { documents, files, neighbours, today }: SummarySources, concerns: () => void): Promise<PlanSummary | undefined> {
  const open = openAs(uri, documents);
  const text = open?.getText() ?? (await files.read(uri));
  if (typeof text !== "string") return text === undefined ? undefined : unreadable(text);
  if (open === undefined && neighbours.note(uri, text)) concerns();
  return glance(text, today());
}

/** A plan judged; of one that is not open nothing else is kept. Undefined when the plan is gone. */
export async function judgedSummary(uri: DocumentUri, sources: SummarySources): Promise<PlanSummary | undefined> {
  const { documents, files, plans } = sources;
  const open = openAs(uri, documents);
  if (open !== undefined) return summarise((await plans.analysed(open)).analysis);
  const text = await files.read(uri);
  if (typeof text !== "string") return text === undefined ? undefined : unreadable(text);
  return judgeClosed(uri, text, sources);
}

async function judgeClosed(uri: DocumentUri, text: string, sources: SummarySources): Promise<PlanSummary> {
  const { documents, circumstances, agreed, settings, today } = sources;
  const around = await circumstances.of(uri);
  const analysis = analyse(text, today(), around);
  const earlier = await agreed.of(uri, analysis.plan);
  const summary = summarise(earlier.length === 0 ? analysis : analyse(text, today(), { ...around, earlier }));
  if (openAs(uri, documents) === undefined) for (const memory of [circumstances, agreed, settings]) memory.forget(uri);
  return summary;
}

/** The document that is open under a URI, in whatever form. */
function openAs(uri: DocumentUri, documents: TextDocuments<TextDocument>): TextDocument | undefined {
  return documents.get(uri) ?? documents.all().find((document) => placeKey(document.uri) === placeKey(uri));
}

function unreadable({ reason }: Unreadable): PlanSummary {
  return unreadablePlan(say`This file cannot be read: ${reason}.`);
}
