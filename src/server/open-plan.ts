import type { DocumentUri } from "vscode-languageserver";
import { isPlanFile } from "../protocol/plan-file";
import type { AnalysedPlan } from "./plan-cache";
import type { Services } from "./services";

/** An open plan as it is now; undefined for other files, and for plans that are not open. */
export async function openPlan({ documents, plans }: Pick<Services, "documents" | "plans">, uri: DocumentUri): Promise<AnalysedPlan | undefined> {
  const document = documents.get(uri);
  return document !== undefined && isPlanFile(uri) ? plans.analysed(document) : undefined;
}
