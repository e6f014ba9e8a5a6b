import type { Connection, Diagnostic } from "vscode-languageserver";
import { analyse } from "../core/analyse";
import type { IsoDate } from "../core/quantity/calendar";
import { docsUrl } from "../core/rules/docs-url";
import { diagnostics } from "../language";
import { type PlanToCheck, checkPlan } from "../protocol/language-server";
import type { PlanCircumstances } from "./circumstances";

/** Answers what is wrong with a plan that no editor has open. */
export function answerChecks(connection: Connection, circumstances: PlanCircumstances, today: () => IsoDate): void {
  connection.onRequest(checkPlan, async ({ uri, text }: PlanToCheck): Promise<Diagnostic[]> => {
    const around = await circumstances.of(uri);
    circumstances.forget(uri);
    return diagnostics(analyse(text, today(), around), uri, docsUrl);
  });
}
