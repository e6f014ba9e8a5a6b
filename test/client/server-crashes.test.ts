import assert from "node:assert/strict";
import { ServerCrashes } from "../../src/client/server-crashes";

const minute = 60_000;

describe("a language server that ends by itself", () => {
  it("is started again four times, and then stays away", () => {
    const crashes = new ServerCrashes();
    assert.deepEqual([1, 2, 3, 4, 5, 6].map((second) => crashes.note(second * 1_000)), [true, true, true, true, false, false]);
    assert.equal(crashes.count, 6);
  });

  it("is always started again when it ends now and then", () => {
    const crashes = new ServerCrashes();
    for (let time = 0; time < 60 * minute; time += minute) assert.ok(crashes.note(time), `at ${time} ms`);
  });

  it("gets every chance again three minutes later, and when somebody starts it", () => {
    const crashes = new ServerCrashes();
    for (const second of [0, 1, 2, 3, 4]) crashes.note(second * 1_000);
    assert.ok(crashes.note(4_000 + 3 * minute));
    for (const second of [5, 6, 7, 8]) crashes.note(4_000 + 3 * minute + second * 1_000);
    crashes.forget();
    assert.equal(crashes.count, 0);
    assert.ok(crashes.note(4 * minute));
  });
});
