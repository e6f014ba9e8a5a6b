import assert from "node:assert/strict";
import { addressesBy } from "../../../src/export/review-markdown/line-addresses";

const pattern = "https://example.com/o/r/blob/{commit}/{path}#L{line}";

function address(file: string, { side = "after", folder = "" }: { readonly side?: "before" | "after"; readonly folder?: string } = {}): string | undefined {
  return addressesBy({ pattern, before: "aaa", after: "bbb", folder })({ file, line: 12, side });
}

describe("the address of a line", () => {
  it("names the commit, the path from the root and the line", () => {
    assert.equal(address("plans/a.pov.yaml"), "https://example.com/o/r/blob/bbb/plans/a.pov.yaml#L12");
    assert.equal(address("a.pov.yaml", { side: "before", folder: "deals/2026" }), "https://example.com/o/r/blob/aaa/deals/2026/a.pov.yaml#L12");
    assert.equal(address("../a.pov.yaml", { folder: "deals/2026" }), "https://example.com/o/r/blob/bbb/deals/a.pov.yaml#L12");
  });

  it("is that of the whole file without a line", () => {
    const whole = (own: string) => addressesBy({ pattern: own, before: "aaa", after: "bbb", folder: "" })({ file: "a.pov.yaml", line: undefined, side: "after" });
    assert.equal(whole(pattern), "https://example.com/o/r/blob/bbb/a.pov.yaml");
    assert.equal(whole("https://example.com/?path={path}&version=GC{commit}&line={line}"), "https://example.com/?path=a.pov.yaml&version=GCbbb");
  });

  it("encodes whatever a name may hold", () => {
    assert.equal(address("Müller & Söhne/a?#(1) $&.pov.yaml"), "https://example.com/o/r/blob/bbb/M%C3%BCller%20%26%20S%C3%B6hne/a%3F%23(1)%20%24%26.pov.yaml#L12");
    assert.equal(address("half \uD800.pov.yaml"), "https://example.com/o/r/blob/bbb/half%20%EF%BF%BD.pov.yaml#L12");
  });

  it("is none outside of the repository, without a commit, or with another scheme", () => {
    assert.equal(address("../../a.pov.yaml", { folder: "deals" }), undefined);
    assert.equal(addressesBy({ pattern, before: undefined, after: undefined, folder: "" })({ file: "a", line: 1, side: "after" }), undefined);
    assert.equal(addressesBy({ pattern: "javascript:{commit}{path}{line}", before: "aaa", after: "bbb", folder: "" })({ file: "a", line: 1, side: "after" }), undefined);
  });
});
