import { readFileSync } from "node:fs";
import { parseDocument, stringify } from "yaml";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { readPlan } from "../../../src/core/plan/read-plan";
import type { PlanPath } from "../../../src/core/source/plan-path";
import type { SourceIndex } from "../../../src/core/source/source-index";
import type { TextEdit } from "../../../src/core/source/span";

const examples = ["01-pipeline-risk-report", "02-thirty-day-pilot"].map((name) =>
  readFileSync(`examples/${name}.pov.yaml`, "utf8"),
);

/** Every example as it is written, and laid out in the other ways that YAML allows. */
export const layouts: readonly (readonly [name: string, text: string])[] = examples.flatMap((text, index) => {
  const data: unknown = parseDocument(text).toJS();
  const variants: readonly (readonly [string, string])[] = [
    ["as written", text],
    ["with CRLF", text.replaceAll("\n", "\r\n")],
    ["without a last line break", text.trimEnd()],
    ["with comments and blank lines", text.replace(/^(\S+:.*)$/gmu, "$1 # note").replace(/^(\w+: *# note)$/gmu, "# section\n\n$1\n")],
    ["all in block style", stringify(data, { collectionStyle: "block", lineWidth: 0 })],
    ["in block style by four", stringify(data, { collectionStyle: "block", lineWidth: 0, indent: 4 })],
    ["with lists at the key's column", stringify(data, { collectionStyle: "block", lineWidth: 0, indentSeq: false })],
    ["all in brackets", stringify(data, { collectionStyle: "flow", lineWidth: 0 })],
    ["in brackets over many lines", stringify(data, { collectionStyle: "flow" })],
  ];
  return variants.map(([name, variant]) => [`example ${index + 1} ${name}`, variant] as const);
});

/** What a text says, as plain data; fails when it is no YAML. */
export function dataOf(text: string): unknown {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error(`${document.errors[0]?.message}\n${text}`);
  return document.toJS();
}

/** The places of a text. */
export function sourceOf(text: string): SourceIndex {
  return readPlan(text).source;
}

/** The text after edits that must exist. */
export function edited(text: string, edits: readonly TextEdit[] | undefined): string {
  if (edits === undefined) throw new Error("There is no edit.");
  return applyEdits(text, edits);
}

/** Plain data with the value at a path replaced, or with the entry removed when no value is given. */
export function changed(data: unknown, path: PlanPath, value?: unknown): unknown {
  const copy: unknown = structuredClone(data);
  const steps = path.match(/[^.[\]]+/gu) ?? [];
  let parent = copy as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) parent = (parent[step] ??= {}) as Record<string, unknown>;
  const last = steps.at(-1) ?? "";
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
}

/** The value at a path of plain data. */
export function valueAt(data: unknown, path: PlanPath): unknown {
  return (path.match(/[^.[\]]+/gu) ?? []).reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], data);
}
