import type { Connection } from "vscode-languageserver";
import { type AskedFile, type FileText, fileExists, findPlans, readFile } from "../protocol/files";
import type { WorkspaceFiles } from "./workspace-files";

/** The files that the editor sees: in a browser, or behind one of its own file systems, only it can look. */
export function editorFiles(connection: Connection): WorkspaceFiles {
  return {
    read: async (uri) => {
      const asked: AskedFile = { uri };
      const answer = await connection.sendRequest<FileText | null>(readFile, asked);
      if (answer === null) return undefined;
      return "text" in answer ? answer.text : answer;
    },
    exists: (uri) => connection.sendRequest<boolean>(fileExists, { uri } satisfies AskedFile),
    // The file systems of an editor know no links that lead to another one.
    existsIn: (_, uri) => connection.sendRequest<boolean>(fileExists, { uri } satisfies AskedFile),
    findPlans: () => connection.sendRequest<readonly string[]>(findPlans),
  };
}
