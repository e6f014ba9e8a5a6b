import { ProposedFeatures, createConnection } from "vscode-languageserver/node";
import { collectGarbage } from "./collect-garbage";
import { findCommits } from "./git/find-commits";
import { findVersions } from "./git/find-versions";
import { localFiles } from "./local-files";
import { packageTexts } from "./package-texts";
import { startServer } from "./start-server";
import { today } from "./today";

startServer(createConnection(ProposedFeatures.all), { today, localFiles, findVersions, findCommits, findTexts: packageTexts, rest: collectGarbage });
