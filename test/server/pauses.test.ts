import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { describe, it } from "mocha";
import { Pauses } from "../../src/server/pauses";

describe("pauses", () => {
  it("run the first task at once and only the last of those that follow closely", async () => {
    const done: number[] = [];
    const pauses = new Pauses({ pause: 20, longest: 1_000 });
    for (const number of [1, 2, 3]) pauses.run("plan", () => done.push(number));
    assert.deepEqual(done, [1]);
    await wait(100);
    assert.deepEqual(done, [1, 3]);
  });

  it("run a task in between for somebody who never pauses", async () => {
    const done: number[] = [];
    const pauses = new Pauses({ pause: 10_000, longest: 30 });
    pauses.run("plan", () => done.push(1));
    pauses.run("plan", () => done.push(2));
    await wait(20);
    pauses.run("plan", () => done.push(3));
    await wait(100);
    assert.deepEqual(done, [1, 3]);
    pauses.dispose();
  });

  it("keep keys apart and forget those that end", async () => {
    const done: string[] = [];
    const pauses = new Pauses({ pause: 10, longest: 1_000 });
    pauses.run("a", () => done.push("a1"));
    pauses.run("a", () => done.push("a2"));
    pauses.run("b", () => done.push("b1"));
    pauses.end("a");
    await wait(50);
    assert.deepEqual(done, ["a1", "b1"]);
    pauses.run("a", () => done.push("a3"));
    assert.deepEqual(done, ["a1", "b1", "a3"]);
  });
});
