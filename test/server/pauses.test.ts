import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { describe, it } from "mocha";
import { Pauses, type Task } from "../../src/server/pauses";

describe("pauses", () => {
  it("run the first task at once and only the last of those that follow closely", async () => {
    const done: number[] = [];
    const pauses = new Pauses({ pause: 20, longest: 1_000 });
    for (const number of [1, 2, 3]) pauses.run("plan", { run: () => done.push(number) });
    assert.deepEqual(done, [1]);
    await wait(100);
    assert.deepEqual(done, [1, 3]);
  });

  it("run a task in between for somebody who never pauses", async () => {
    const done: number[] = [];
    const pauses = new Pauses({ pause: 10_000, longest: 30 });
    pauses.run("plan", { run: () => done.push(1) });
    pauses.run("plan", { run: () => done.push(2) });
    await wait(20);
    pauses.run("plan", { run: () => done.push(3) });
    await wait(100);
    assert.deepEqual(done, [1, 3]);
    pauses.dispose();
  });

  it("keep keys apart and forget those that end", async () => {
    const done: string[] = [];
    const pauses = new Pauses({ pause: 10, longest: 1_000 });
    pauses.run("a", { run: () => done.push("a1") });
    pauses.run("a", { run: () => done.push("a2") });
    pauses.run("b", { run: () => done.push("b1") });
    pauses.end("a");
    await wait(50);
    assert.deepEqual(done, ["a1", "b1"]);
    pauses.run("a", { run: () => done.push("a3") });
    assert.deepEqual(done, ["a1", "b1", "a3"]);
  });

  it("prepare a task once while it waits, and one that comes at once or is dropped not at all", async () => {
    const done: string[] = [];
    const task = (name: string): Task => ({ run: () => done.push(name), prepare: () => done.push(`${name} ahead`) });
    const pauses = new Pauses({ pause: 120, longest: 1_000, ahead: 20 });
    for (const name of ["first", "second", "third"]) pauses.run("plan", task(name));
    await wait(70);
    assert.deepEqual(done, ["first", "third ahead"]);
    await wait(120);
    assert.deepEqual(done, ["first", "third ahead", "third"]);
    pauses.run("plan", task("dropped"));
    pauses.end("plan");
    await wait(60);
    assert.deepEqual(done, ["first", "third ahead", "third"]);
  });

  it("do not prepare what runs sooner than that", async () => {
    const done: string[] = [];
    const pauses = new Pauses({ pause: 1_000, longest: 20, ahead: 40 });
    pauses.run("plan", { run: () => done.push("first") });
    pauses.run("plan", { run: () => done.push("second"), prepare: () => done.push("ahead") });
    await wait(100);
    assert.deepEqual(done, ["first", "second"]);
  });
});
