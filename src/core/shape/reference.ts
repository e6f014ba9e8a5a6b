import { writtenWords } from "./scalar";
import { reportUnexpected } from "./reading";
import type { Referent, Shape } from "./shape";

const singular = { people: "person", inputs: "input", outcomes: "outcome" } as const;

/** The id of a person, an input or an outcome of this plan. Whether it exists is judged once all of the plan is read. */
export function reference(to: Referent): Shape<string> {
  const expected = `the id of ${to === "people" ? "a" : "an"} ${singular[to]} in this plan`;
  return {
    structure: { kind: "scalar", refersTo: to },
    expected,
    jsonSchema: { type: ["string", "number"] },
    read: (node, path, reading) => {
      const id = writtenWords(node);
      if (id === undefined || id === "") return reportUnexpected(reading, node, path, expected);
      reading.references.push({ to, id, path });
      return id;
    },
  };
}
