import { fileURLToPath } from "node:url";
import type { FindCommits } from "../plan-histories";
import { gitHistory } from "./plan-history";

/** Who committed which version of plans in files; those of other file systems have no history here. */
export const findCommits: FindCommits = async (uri) => (uri.startsWith("file:") ? gitHistory.commits(fileURLToPath(uri)) : undefined);
