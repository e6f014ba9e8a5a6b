import { check } from "recheck";
import { isBounded } from "./is-bounded";
import type { Pattern } from "./patterns";

/**
 * What the tool has against a pattern; undefined where nothing. From each place of a text a bounded pattern tries only so
 * many characters, which looks like more than linear time on the short texts that the tool tries.
 */
export async function faultOf({ source, flags }: Pattern): Promise<string | undefined> {
  const verdict = await check(source, flags, { timeout: 120_000 });
  switch (verdict.status) {
    case "safe":
      return undefined;
    case "vulnerable":
      return verdict.complexity.type === "polynomial" && isBounded(source) ? undefined : verdict.complexity.summary;
    case "unknown":
      return isBounded(source) && verdict.error.kind === "timeout" ? undefined : `unknown: ${verdict.error.kind}`;
  }
}
