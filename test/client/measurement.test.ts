import assert from "node:assert/strict";
import { draftFrom, measurementQuestions } from "../../src/client/measurement-questions";
import { measurementRequest } from "../../src/client/measurement-request";
import { english } from "./english";

const form = {
  outcome: "time",
  path: "outcomes.time",
  name: "drafting time",
  unit: "h/week",
  guardrails: [{ id: "returned", name: "cases returned", unit: "%" }, { id: "late", name: "late cases", unit: "" }],
};

describe("the questions about a reading", () => {
  it("begin with the value in its unit, go on to the guardrails, and end with the day of today", () => {
    assert.deepEqual(
      measurementQuestions(form, "2026-03-14", english).map(({ field, start, selected }) => [field, start, selected]),
      [
        ["value", " h/week", [0, 0]],
        ["guardrails.returned", " %", [0, 0]],
        ["guardrails.late", "", [0, 0]],
        ["samples", "", [0, 0]],
        ["date", "2026-03-14", [0, 10]],
      ],
    );
  });

  it("name what was measured", () => {
    const [value, returned] = measurementQuestions(form, "2026-03-14", english);
    assert.match(value?.prompt ?? "", /drafting time/u);
    assert.match(returned?.prompt ?? "", /cases returned/u);
  });

  it("become a draft, whose other fields are empty", () => {
    assert.deepEqual(draftFrom("time", new Map([["value", "7 h/week"], ["guardrails.returned", "4 %"]] as const)), {
      outcome: "time",
      value: "7 h/week",
      date: "",
      samples: "",
      guardrails: { returned: "4 %" },
    });
    assert.equal(draftFrom("time", new Map([["by", "lindt"]] as const)).by, "lindt");
  });
});

describe("what the command is given", () => {
  it("is read as far as it is text or a number", () => {
    assert.deepEqual(measurementRequest({ uri: "file:///a.pov.yaml", outcome: "time", value: "7 h/week", samples: 20, date: null, other: "x" }), {
      uri: "file:///a.pov.yaml",
      outcome: "time",
      value: "7 h/week",
      samples: "20",
    });
  });

  it("is nothing, when it is nothing of the kind", () => {
    for (const argument of [undefined, null, "time", 3, [], {}]) assert.deepEqual(measurementRequest(argument), {});
  });
});
