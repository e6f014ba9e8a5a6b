import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { PlanPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import type { Finding } from "./finding";

/** By what a finding is known again when the plan around it has changed. */
export interface Fingerprint {
  readonly rule: string;
  /** Without the numbers of list items, which change with every item that is added before. */
  readonly path: PlanPath;
  /** 16 hexadecimal digits, of the rule, the path and the value. */
  readonly digest: string;
}

/**
 * A finding's fingerprint: the start of the SHA-256 of its rule, its path and what is written there. It does not depend on
 * lines, spaces or quotes. Of a record or a list only the path counts, since everything in it would.
 */
export function fingerprintOf({ rule, path }: Finding, source: SourceIndex): Fingerprint {
  const place = placeIn(path);
  const digest = bytesToHex(sha256(utf8ToBytes([rule, place, valueAt(source, path)].join("\n")))).slice(0, 16);
  return { rule, path: place, digest };
}

/** A path by which a finding is known again: without the numbers of list items. */
export function placeIn(path: PlanPath): PlanPath {
  return path.replace(/\[\d+\]/gu, "[]");
}

function valueAt({ text, places }: SourceIndex, path: PlanPath): string {
  const value = places.get(path)?.value;
  if (value === undefined || path === "") return "";
  return hasEntries(places.keys(), path) ? "" : text.slice(value.start, value.end).replace(/\s+/gu, " ").trim().replace(/^(["'])(.*)\1$/u, "$2");
}

function hasEntries(written: Iterable<PlanPath>, path: PlanPath): boolean {
  for (const other of written) if (other.startsWith(path) && (other[path.length] === "." || other[path.length] === "[")) return true;
  return false;
}
