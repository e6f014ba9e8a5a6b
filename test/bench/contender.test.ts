import assert from "node:assert/strict";
import { inRounds } from "../../bench/contender";

describe("the rounds of the benchmark", () => {
  it("let everybody run once a round, beginning with another one each time", async () => {
    const order: string[] = [];
    const runner = (name: string) => ({ name, run: () => ({ [name]: order.push(name) }) });
    const { numbers } = await inRounds([runner("a"), runner("b"), runner("c")], 3, () => undefined);
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
    assert.deepEqual(Object.keys((await inRounds([{ name: "a", run }, { name: "b", run }], 2, () => undefined)).numbers), ["1 at once"]);
  });

  it("leave out who fails, with all its numbers, and measure the others to the end", async () => {
    const told: string[] = [];
    let runs = 0;
    const shaky = { name: "shaky", run: () => (++runs < 2 ? { shaky: runs } : assert.fail("no plan found")) };
    const steady = { name: "steady", run: () => ({ steady: 7 }) };
    const measured = await inRounds([shaky, steady], 3, (line) => told.push(line));
    assert.deepEqual(measured, { numbers: { steady: [7, 7, 7] }, failed: ["shaky"] });
    assert.equal(runs, 2);
    assert.match(told.join("\n"), /round 2 of 3: shaky failed and is left out\. AssertionError.*: no plan found/u);
  });
});
