import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith, pov } from "./session";

const messy = `pov: "1"
id: a
title: t
status: Draft
currency: usd
customer: c
people:
  x: {name: X, roles: [Executive Sponsor, economic_buyer]}   # keep me
inputs:
  rate: $62/h   # per HR
  volume: {value: "1,200,000 reports per year"}
  ambiguous: 1,200 h
business_case:
  costs:
    sub: {kind: Vendor, amount: 30,000 USD/year}
    impl: {kind: internal, amount: "12k usd"}
`;

describe("pov check --fix on a plan as people type it", () => {
  it("writes what can mean one thing only, keeps every other byte, and leaves the rest to its author", async () => {
    const cwd = folderWith({ "a.pov.yaml": messy });
    await pov(["check", "--fix"], { cwd });
    const expected = messy
      .replace("Draft", "draft")
      .replace("currency: usd", "currency: USD")
      .replace("Executive Sponsor, economic_buyer", "executive-sponsor, economic-buyer")
      .replace("$62/h", "62 USD/h")
      .replace('"1,200,000 reports per year"', "1200000 report/year")
      .replace("Vendor", "vendor")
      .replace("30,000 USD/year", "30000 USD/year")
      .replace('"12k usd"', "12000 USD");
    assert.equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), expected);
    const again = await pov(["check", "--fix"], { cwd });
    assert.equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), expected);
    assert.match(again.stdout, /12:14 .*write 1200 h\./u);
  });
});
