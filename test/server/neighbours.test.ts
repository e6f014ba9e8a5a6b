import assert from "node:assert/strict";
import { Neighbours } from "../../src/server/neighbours";

const plan = (id: string): string => `pov: "1"\nid: ${id}\n`;
const folder = "file:///work";

function neighboursOf(files: Readonly<Record<string, string>>, ignored: readonly string[] = []): Neighbours {
  return new Neighbours({
    files: { read: (uri) => Promise.resolve(files[uri]), exists: (uri) => Promise.resolve(uri in files), existsIn: (_, uri) => Promise.resolve(uri in files), findPlans: () => Promise.resolve(Object.keys(files)) },
    folders: () => [folder],
    isIgnored: (uri) => Promise.resolve(ignored.includes(uri)),
  });
}

const [a, b] = [`${folder}/a.pov.yaml`, `${folder}/old%20deals/b.pov.yaml`];

describe("the neighbours of an open plan", () => {
  it("are the plans of the workspace that have its id, by their path in it", async () => {
    const neighbours = neighboursOf({ [a]: plan("one"), [b]: plan("one"), [`${folder}/c.pov.yaml`]: plan("two") });
    assert.equal(neighbours.note(a, plan("one")), false);
    assert.deepEqual(await neighbours.of(a), []);
    assert.equal(await neighbours.readAll(), true);
    assert.deepEqual(await neighbours.of(a), [{ id: "one", file: "old deals/b.pov.yaml" }]);
  });

  it("are not the plan itself, however its URI is written, nor one that is ignored", async () => {
    const neighbours = neighboursOf({ [`${folder}/%61.pov.yaml`]: plan("one"), [b]: plan("one") }, [b]);
    neighbours.note(a, plan("one"));
    await neighbours.readAll();
    assert.deepEqual(await neighbours.of(a), []);
  });

  it("change with what is typed and with what happens on disk", async () => {
    const files: Record<string, string> = { [b]: plan("one") };
    const neighbours = neighboursOf(files);
    neighbours.note(a, plan("two"));
    assert.equal(await neighbours.readAll(), false);
    assert.deepEqual([neighbours.note(a, plan("one")), neighbours.note(a, plan("one"))], [true, false]);
    assert.equal(neighbours.note(a, plan("two")), true);
    files[b] = plan("two");
    assert.equal(await neighbours.reread(b), true);
    Reflect.deleteProperty(files, b);
    assert.equal(await neighbours.reread(b), true);
    assert.deepEqual(await neighbours.of(a), []);
  });
});
