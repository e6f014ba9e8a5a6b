import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { claims } from "./claims";

const folder = "test/fixtures/found";

describe("what fuzzing found once, each named for what was special about it", function () {
  this.timeout(60_000);

  for (const name of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, name), "utf8");
    for (const [claimed, claim] of Object.entries(claims)) it(`${name}: ${claimed}`, () => claim(text));
  }
});
