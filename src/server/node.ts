import { ProposedFeatures, createConnection } from "vscode-languageserver/node";
import { findVersions } from "./git/find-versions";
import { localFiles } from "./local-files";
import { startServer } from "./start-server";
import { today } from "./today";

startServer(createConnection(ProposedFeatures.all), { today, localFiles, findVersions });
