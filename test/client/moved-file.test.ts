import assert from "node:assert/strict";
import { isOrIsBelow, movedTo } from "../../src/client/moved-file";

const file = (path: string) => ({ scheme: "file", authority: "", path, with: (change: { readonly path: string }) => change.path });

describe("a plan that is moved", () => {
  const plan = file("/deals/north/a.pov.yaml");
  const moved = (from: string, to: string): string | undefined => movedTo(plan, [{ oldUri: file("/other"), newUri: file("/x") }, { oldUri: file(from), newUri: file(to) }]);

  it("is where its file is now, or its folder", () => {
    assert.equal(moved("/deals/north/a.pov.yaml", "/deals/north/b.pov.yaml"), "/deals/north/b.pov.yaml");
    assert.equal(moved("/deals/north", "/deals/south"), "/deals/south/a.pov.yaml");
    assert.equal(moved("/deals", "/won/2026"), "/won/2026/north/a.pov.yaml");
  });

  it("stays when something else is moved", () => {
    for (const other of ["/deals/north/a.pov.yam", "/deals/nor", "/deals/north/b.pov.yaml"]) assert.equal(moved(other, "/y"), undefined);
    assert.ok(!isOrIsBelow(plan, { ...plan, scheme: "vscode-remote" }));
    assert.ok(isOrIsBelow(plan, file("/")));
  });
});
