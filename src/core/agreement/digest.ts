import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Plan } from "../plan/plan-shape";
import { agreedTerms } from "./agreed-terms";

/**
 * What was agreed as one text, `sha256:` and 64 hexadecimal digits: the same for every way of writing the same terms,
 * in any order, and another one as soon as a term is changed, added or removed.
 */
export function digestOf(plan: Plan): string {
  const ordered = agreedTerms(plan).map(({ path, canonical }) => [path, canonical] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return `sha256:${hexOf(JSON.stringify(ordered))}`;
}

/** The SHA-256 of a text in hexadecimal digits. */
export function hexOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
