import { createConnection } from "vscode-languageserver/node";
import { collectGarbage } from "./collect-garbage";
import { findCommits } from "./git/find-commits";
import { findVersions } from "./git/find-versions";
import { localFiles } from "./local-files";
import { packageTexts } from "./package-texts";
import { startServer } from "./start-server";
import { today } from "./today";

/** Serves an editor that started this process and talks to it over standard input and output. */
export function startStdioServer(): void {
  startServer(createConnection(process.stdin, process.stdout), { today, localFiles, findVersions, findCommits, findTexts: packageTexts, rest: collectGarbage });
}
