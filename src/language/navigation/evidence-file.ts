import { type Place, folderOf, pathWithin, placeFrom } from "../../core/config/place";

/**
 * Where the file stands that a plan names as evidence, relative to itself; undefined for what leads out of the folders
 * that are open (out of the plan's own, when it is in none of them) and for what is no relative path. A plan is text of
 * strangers: it must not make anybody open other files of the machine. “\” separates names as “/” does, and “%20” is
 * part of a name.
 */
export function evidenceFile(written: string, plan: Place, folders: readonly Place[]): Place | undefined {
  const path = written.trim().replaceAll("\\", "/");
  if (path === "" || path.startsWith("/") || path.startsWith("~") || /^[a-z][a-z\d+.-]*:/iu.test(path) || /[\p{Cc}\p{Cs}]/u.test(path)) return undefined;
  const file = placeFrom(folderOf(plan), path);
  return file !== undefined && evidenceFolders(plan, folders).some((open) => pathWithin(open, file) !== undefined) ? file : undefined;
}

/** The folders out of which evidence may not lead: those of the open ones that have the plan, else the plan's own. */
export function evidenceFolders(plan: Place, folders: readonly Place[]): readonly Place[] {
  const around = folders.filter((open) => pathWithin(open, plan) !== undefined);
  return around.length === 0 ? [folderOf(plan)] : around;
}

/** Whether evidence is a page of the web, with nothing in it that poses as another host. */
export function isWebPage(written: string): boolean {
  return /^https?:\/\/[a-z\d.-]+(?::\d+)?(?:[/?#][^\s\p{Cc}\p{Cf}\p{Cs}]*)?$/iu.test(written);
}
