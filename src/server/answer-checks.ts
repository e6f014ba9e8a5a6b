import type { Diagnostic } from "vscode-languageserver";
import { analyse } from "../core/analyse";
import { docsUrl } from "../core/rules/docs-url";
import { diagnostics } from "../language";
import { type PlanToCheck, checkPlan } from "../protocol/language-server";
import type { Services } from "./services";

/** Answers what is wrong with a plan that no editor has open. */
export function answerChecks({ connection, circumstances, today }: Services): void {
  connection.onRequest(checkPlan, async ({ uri, text }: PlanToCheck): Promise<Diagnostic[]> => {
    const around = await circumstances.of(uri);
    circumstances.forget(uri);
    return diagnostics(analyse(text, today(), around), uri, docsUrl);
  });
}
