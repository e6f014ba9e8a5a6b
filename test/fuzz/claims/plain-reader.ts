import assert from "node:assert/strict";
import { limitProblem } from "../../../src/core/source/limits";
import { readPlainYaml } from "../../../src/core/source/plain-yaml/read-plain-yaml";
import { readAnyYaml } from "../../../src/core/source/read-any-yaml";
import { differences } from "../../core/source/same-nodes";

/** The plain reader makes the very nodes of the library or leaves a text to it. */
export function plainReader(text: string): void {
  const plain = limitProblem(text) === undefined ? readPlainYaml(text) : undefined;
  if (plain === undefined) return;
  assert.deepEqual(differences(plain, readAnyYaml(text)).filter((line) => !notKept.test(line)), []);
}

/** Comments, and where the document itself starts and ends. */
const notKept = /^\S*\.(?:comment|commentBefore|spaceBefore): |^document\.range: /u;
