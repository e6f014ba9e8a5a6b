import { createHash } from "node:crypto";
import { InvalidArgumentError } from "commander";

/** One of the parts into which a check is split, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Into so many parts a check is split at most. */
export const mostShards = 9999;

/** Reads `2/3`, for commander, which tells what is thrown. */
export function readShard(text: string): Shard {
  const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/u.exec(text) ?? []).map(Number);
  if (index < 1 || index > of) throw new InvalidArgumentError("Write which part of how many, such as 1/3.");
  return { index, of };
}

/** Those of some plans that are in a part. A plan stays in its part when others come and go, so that a cache of a part keeps its worth. */
export function inShard(paths: readonly string[], shard: Shard | undefined): readonly string[] {
  return shard === undefined ? paths : paths.filter((path) => partOf(path, shard.of) === shard.index);
}

function partOf(path: string, of: number): number {
  return (createHash("sha256").update(path).digest().readUInt32BE() % of) + 1;
}
