import { type Node, isMap, isScalar } from "yaml";
import type { PlanPath } from "../source/plan-path";
import { say } from "../texts/say";
import { emptyRecord, fieldsSchema, readFields } from "./fields";
import { type Reading, reportShape, reportUnexpected } from "./reading";
import type { Fields, JsonSchema, Located, Shape, ValuesOf } from "./shape";

/** How a record may be written, beyond its keys. */
export interface RecordOptions {
  /** What the record is called in messages: “a person, such as {name: R. Osei}”. */
  readonly expected: string;
  /** The key that a plain value stands for: `target: 12 min/report` is `target: {value: 12 min/report}`. */
  readonly shorthand?: string;
  /** Keys of which just one may be written. */
  readonly onlyOneOf?: readonly string[];
}

/** A fixed set of keys. */
export function record<F extends Fields>(fields: F, options: RecordOptions): Shape<ValuesOf<F> & Located> {
  const { shorthand, onlyOneOf } = options;
  return {
    structure: { kind: "record", fields, ...(shorthand !== undefined && { shorthand }), ...(onlyOneOf !== undefined && { onlyOneOf }) },
    expected: options.expected,
    jsonSchema: recordSchema(fields, options),
    read: (node, path, reading) => {
      // The one place where the compiler cannot follow: readFields fills exactly the keys of `fields`, each read by its own shape.
      const typed = (values: Record<string, unknown>): ValuesOf<F> & Located => Object.assign(values as ValuesOf<F>, { path });
      if (isMap(node)) {
        reportTooMany(node, path, reading, options, (key) => node.has(key));
        return typed(readFields(node, fields, path, reading));
      }
      if (shorthand === undefined || !isScalar(node)) return reportUnexpected(reading, node, path, options.expected);
      return typed(readShorthand(node, fields, shorthand, path, reading));
    },
  };
}

function readShorthand(node: Node, fields: Fields, shorthand: string, path: PlanPath, reading: Reading): Record<string, unknown> {
  const values = emptyRecord(fields);
  const field = fields[shorthand];
  if (field === undefined) throw new Error(`The shorthand “${shorthand}” is not a key of its record.`);
  values[shorthand] = field.shape.read(node, path, reading);
  return values;
}

function reportTooMany(node: Node, path: PlanPath, reading: Reading, { onlyOneOf }: RecordOptions, has: (key: string) => boolean): void {
  const written = (onlyOneOf ?? []).filter(has);
  const [first, second] = written;
  if (first === undefined || second === undefined) return;
  reportShape(reading, node, path, say`“${path}” has both “${first}” and “${second}”; write only one of ${(onlyOneOf ?? []).join(", ")}.`);
}

function recordSchema(fields: Fields, { shorthand, onlyOneOf }: RecordOptions): JsonSchema {
  const keys = { ...fieldsSchema(fields), additionalProperties: false };
  const pairs = (onlyOneOf ?? []).flatMap((one, index, all) => all.slice(index + 1).map((other) => ({ not: { required: [one, other] } })));
  const object = { type: "object", ...keys, ...(pairs.length > 0 && { allOf: pairs }) };
  const short = shorthand === undefined ? undefined : fields[shorthand];
  return short === undefined ? object : { if: { type: "object" }, then: object, else: short.shape.jsonSchema };
}

