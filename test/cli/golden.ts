import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Compares an output with the one that is kept in the folder's golden/; `UPDATE_GOLDEN=1` keeps this one instead, to be looked at and committed. */
export function assertGolden(name: string, actual: string, folder = __dirname): void {
  const file = join(folder, "golden", name);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(file, actual);
  assert.equal(actual, readFileSync(file, "utf8").replaceAll("\r\n", "\n"));
}
