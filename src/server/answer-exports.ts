import { buildReport } from "../core/report/build-report";
import { version } from "../core/version";
import { exporters } from "../export";
import { type ExportPlan, type ExportedPlan, exportPlan } from "../protocol/language-server";
import type { Services } from "./services";

/** Answers what a plan is taken away as. Its figures are those of the text as it stands, never the last good ones: who gets the file cannot see that the plan went on. */
export function answerExports({ connection, documents, plans }: Services): void {
  connection.onRequest(exportPlan, async ({ uri, format, locale }: ExportPlan): Promise<ExportedPlan | null> => {
    const document = documents.get(uri);
    if (document === undefined) return null;
    const report = buildReport((await plans.analysed(document)).analysis);
    return { text: exporters[format](report, { version, locale }) };
  });
}
