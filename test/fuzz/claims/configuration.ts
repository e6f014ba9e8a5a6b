import assert from "node:assert/strict";
import { readConfig } from "../../../src/core/config/read-config";
import { configShape } from "../../../src/core/config/config-shape";
import { completions } from "../../../src/language";
import { rangeOf } from "../../../src/language/range";

/** Any text is read as a configuration, twice alike, with places in the text. */
export function configuration(text: string): void {
  const { source, problems } = readConfig(text);
  for (const { span, correction, message } of problems) {
    for (const { start, end } of [span, ...(correction?.edits ?? []).map((edit) => edit.span)]) assert.ok(0 <= start && start <= end && end <= text.length, message);
  }
  assert.deepEqual(readConfig(text).problems, problems);
  for (const share of [0.3, 0.8]) {
    const offset = Math.floor(text.length * share);
    completions(text, configShape, rangeOf(source.lines, { start: offset, end: offset }).start);
  }
}
