import { LSPErrorCodes, type Position, ResponseError } from "vscode-languageserver";
import { definition, highlights, prepareRename, references, rename } from "../language";
import { openPlan } from "./open-plan";
import type { AnalysedPlan } from "./plan-cache";
import type { Services } from "./services";

/** What is asked at a position of a document. */
interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Answers where the people, inputs, outcomes and guardrails of a plan are defined and used, and gives them other ids. */
export function answerNames(services: Services): void {
  const { connection } = services;
  const at = async <Found>({ textDocument: { uri } }: Asked, answer: (plan: AnalysedPlan) => Found): Promise<Found | null> => {
    const plan = await openPlan(services, uri);
    return plan === undefined ? null : answer(plan);
  };
  connection.onDefinition((asked) => at(asked, ({ analysis }) => definition(analysis, asked.textDocument.uri, asked.position)));
  connection.onReferences((asked) => at(asked, ({ analysis }) => references(analysis, asked.textDocument.uri, asked.position, asked.context)));
  connection.onDocumentHighlight((asked) => at(asked, ({ analysis }) => highlights(analysis, asked.position)));
  connection.onPrepareRename((asked) =>
    at(asked, ({ analysis }) => {
      const answer = prepareRename(analysis, asked.position);
      if (answer?.ok === false) return refused(answer.message);
      return answer && { range: answer.range, placeholder: answer.placeholder };
    }),
  );
  connection.onRenameRequest((asked) =>
    at(asked, ({ analysis, version }) => {
      const answer = rename(analysis, asked.position, asked.newName);
      if (answer?.ok === false) return refused(answer.message);
      return answer && { documentChanges: [{ textDocument: { uri: asked.textDocument.uri, version }, edits: answer.edits }] };
    }),
  );
}

/** Editors show the message to whoever asked. */
function refused(message: string): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
