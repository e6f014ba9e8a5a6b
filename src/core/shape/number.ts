import { isScalar } from "yaml";
import { reportUnexpected } from "./reading";
import type { Shape } from "./shape";

/** A whole number without a unit, such as a number of samples. */
export function wholeNumber(): Shape<number> {
  const expected = "a whole number, such as 24";
  return {
    structure: { kind: "scalar" },
    expected,
    jsonSchema: { type: "integer", minimum: 0 },
    read: (node, path, reading) => {
      const value = isScalar(node) ? node.value : undefined;
      if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
      return reportUnexpected(reading, node, path, expected);
    },
  };
}

/** Yes or no. */
export function flag(): Shape<boolean> {
  return {
    structure: { kind: "scalar", choices: ["true", "false"] },
    expected: "true or false",
    jsonSchema: { type: "boolean" },
    read: (node, path, reading) => {
      const value = isScalar(node) ? node.value : undefined;
      return typeof value === "boolean" ? value : reportUnexpected(reading, node, path, "true or false");
    },
  };
}
