import { ProposedFeatures, createConnection } from "vscode-languageserver/node";
import { startServer } from "./start-server";
import { today } from "./today";

startServer(createConnection(ProposedFeatures.all), today);
