import { deepEqual } from "node:assert/strict";
import { BackgroundWork } from "../../src/server/background-work";

describe("work in the background", () => {
  const workOn = (count: number): Promise<readonly string[]> =>
    new Promise((resolve) => {
      const done: string[] = [];
      const work = new BackgroundWork<string>({
        work: (item) => Promise.resolve(void done.push(item)),
        urgent: () => ["b"],
        failed: (error) => { done.push(String(error)); },
        rested: () => {
          done.push("rest");
          if (done.filter((one) => one !== "rest").length === count) setTimeout(() => { resolve(done); }, 5);
        },
      });
      for (const item of ["a", "b", ...Array.from({ length: count - 2 }, (_, index) => String(index))]) work.add(item, item);
    });

  it("does what is urgent first, and rests at the end", async () => {
    deepEqual(await workOn(3), ["b", "a", "0", "rest"]);
  });

  it("rests every fifty things", async () => {
    const done = await workOn(120);
    deepEqual(done.flatMap((one, index) => (one === "rest" ? [index] : [])), [50, 101, 122]);
  });
});
