import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { newPlanRequest } from "../../src/client/new-plan-request";

describe("what New Plan is given", () => {
  it("is read as far as it can be", () => {
    assert.deepEqual(newPlanRequest({ customer: "Acme", driver: "time-saved", start: 20260302, extra: "x" }), { customer: "Acme", driver: "time-saved" });
  });

  it("is nothing when a menu passes something else", () => {
    for (const argument of [undefined, null, "Acme", 3, [], { scheme: "file", path: "/deals" }]) assert.deepEqual(newPlanRequest(argument), {});
  });
});
