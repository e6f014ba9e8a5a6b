import assert from "node:assert/strict";
import { planIdIn } from "../../../src/core/plan/plan-id";

describe("the id in a plan's text", () => {
  it("is the top-level id, with or without quotes and comment", () => {
    for (const text of ["pov: \"1\"\nid: acme\n", "id: 'acme'", 'id: "acme" # ours', "\uFEFFid: acme\r\ntitle: x\r\n", "title: x\rid: acme\r"]) {
      assert.equal(planIdIn(text), "acme", text);
    }
  });

  it("is no id further down, nor a text that is none", () => {
    for (const text of ["", "people:\n  id: acme\n", "id:\n", "id: Two words\n", "# id: acme\n", "id: [acme]\n"]) assert.equal(planIdIn(text), undefined, text);
  });
});
