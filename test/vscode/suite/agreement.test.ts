import * as vscode from "vscode";
import { equal, ok } from "./assert";
import { apply, codeActions } from "./code-actions";
import { finding } from "./findings";
import { example, openPlan, replaced } from "./plans";

const title = "Record that R. Osei agreed today";

describe("an agreement", () => {
  it("is recorded for the sponsor under the cursor, who then is not asked again", async () => {
    const { document } = await openPlan("agreed.pov.yaml", replaced(await example("01-pipeline-risk-report.pov.yaml"), "champion, ", ""));
    await finding(document.uri, "champion-missing");
    const start = document.positionAt(document.getText().indexOf("osei:  {name"));
    const offered = (): Promise<readonly vscode.CodeAction[]> => codeActions(document.uri, new vscode.Range(start, start), vscode.CodeActionKind.Refactor);
    await apply(await offered(), title);
    ok(/\n {2}- \{?by: osei, date: \d{4}-\d\d-\d\d, digest: /u.test(document.getText()), `The plan has the agreement: ${document.getText().slice(-300)}`);
    equal((await offered()).filter((action) => action.title === title), [], "Offers afterwards");
  });
});
