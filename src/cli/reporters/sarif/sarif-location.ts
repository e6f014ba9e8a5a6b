import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { CheckedPlan } from "../../check-plan";
import type { Range } from "../../told-finding";
import { pathInRepository } from "../path-in-repository";
import type { Page } from "../reporter";

/** The name by which SARIF logs call the root of a repository; where that is, who reads them knows. */
export const uriBaseId = "%SRCROOT%";

/** Where something stands, as SARIF says it. */
export interface SarifLocation {
  readonly physicalLocation: { readonly artifactLocation: SarifArtifact; readonly region: SarifRegion };
}

/** A file, as SARIF says it. */
export interface SarifArtifact {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** A stretch of a file; lines and columns count from 1, the end is exclusive. */
export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A plan as SARIF names it: relative to the root of the repository, percent-encoded. */
export function artifactOf({ path }: CheckedPlan, page: Page): SarifArtifact {
  const named = pathInRepository(path, page);
  if (isAbsolute(named)) return { uri: pathToFileURL(named).href };
  // Halves of characters, which names of files may have on Windows, have no encoding.
  const uri = named.replace(/\p{Surrogate}/gu, "\uFFFD").split("/").map(encodeURIComponent).join("/");
  return { uri, uriBaseId };
}

/** A stretch of a plan. */
export function regionOf({ start, end }: Range): SarifRegion {
  return { startLine: start.line + 1, startColumn: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
}

/** Where something stands in a plan. */
export function locationOf(plan: CheckedPlan, range: Range, page: Page): SarifLocation {
  return { physicalLocation: { artifactLocation: artifactOf(plan, page), region: regionOf(range) } };
}
