import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { remembered } from "../../../src/core/quantity/remembered";

describe("remembered answers", () => {
  it("are the ones that were worked out before", () => {
    let asked = 0;
    const lengthOf = remembered((text) => ({ length: text.length, asked: (asked += 1) }));
    assert.equal(lengthOf("week"), lengthOf("week"));
    assert.deepEqual(lengthOf("month"), { length: 5, asked: 2 });
  });

  it("do not last where they depend on more than the text", () => {
    let asked = 0;
    const answer = remembered(() => (asked += 1), (one) => one > 2);
    assert.deepEqual([answer("a"), answer("a"), answer("a"), answer("a")], [1, 2, 3, 3]);
  });

  it("are dropped when there are too many, and worked out anew", () => {
    let asked = 0;
    const answer = remembered((text) => {
      asked += 1;
      return text;
    });
    for (let index = 0; index < 2000; index++) answer(String(index));
    answer("1");
    assert.equal(asked, 2001);
  });
});
