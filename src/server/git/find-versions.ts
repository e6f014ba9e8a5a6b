import { fileURLToPath } from "node:url";
import type { FindVersions } from "../agreed-versions";
import { gitHistory } from "./plan-history";

/** The versions that git has of plans in files; those of other file systems have no history here. */
export const findVersions: FindVersions = async (uri, digests) => (uri.startsWith("file:") ? gitHistory.agreed(fileURLToPath(uri), digests) : []);
