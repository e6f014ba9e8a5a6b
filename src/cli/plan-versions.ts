import type { PlanVersions, VersionText } from "../core/changes/plan-comparison";
import type { ChangedFile, FileContent } from "../server/git/changed-files";
import { decodePlan } from "./plan-text";

/** A changed file as the texts of two versions, or why it has none. */
export function planVersions({ path, earlierPath, before, after }: ChangedFile): PlanVersions {
  return { file: path, earlierFile: earlierPath, before: before && versionText(before), after: after && versionText(after) };
}

function versionText(content: FileContent): VersionText {
  if (!content.readable) return content;
  const plan = decodePlan(content.bytes);
  return plan.readable ? { readable: true, text: plan.text } : { readable: false, message: plan.message };
}
