import assert from "node:assert/strict";
import { inRounds } from "../../bench/contender";

describe("the rounds of the benchmark", () => {
  it("let everybody run once a round, beginning with another one each time", async () => {
    const order: string[] = [];
    const runner = (name: string) => ({ name, run: () => ({ [name]: order.push(name) }) });
    const numbers = await inRounds([runner("a"), runner("b"), runner("c")], 3, () => undefined);
    assert.equal(order.join(""), "abcbcacab");
    assert.deepEqual(numbers, { a: [1, 6, 8], b: [2, 4, 9], c: [3, 5, 7] });
  });

  it("waits for one before the next begins", async () => {
    let running = 0;
    const run = async () => {
      running++;
      await new Promise((resolve) => setImmediate(resolve));
      return { [`${running} at once`]: running-- };
    };
    assert.deepEqual(Object.keys(await inRounds([{ name: "a", run }, { name: "b", run }], 2, () => undefined)), ["1 at once"]);
  });
});
