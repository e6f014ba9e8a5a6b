import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { labels, offered, top } from "./offered";

describe("completing a plan that is broken elsewhere", () => {
  const statuses = ["draft", "proposed", "agreed", "running", "concluded", "closed"];
  for (const [what, marked, first] of [
    ["an unclosed brace above", "people: {osei: {name: x\nstatus: ‸", statuses[0]],
    ["an unclosed bracket below", "status: ‸\npeople:\n  a: {roles: [champion\n", statuses[0]],
    ["an unclosed quote above", "title: \"A plan\nstatus: ‸", statuses[0]],
    ["an unclosed quote below", "status: ‸\ntitle: \"A plan\n", statuses[0]],
    ["a half-typed key above", "peop\nstatus: ‸", statuses[0]],
    ["a half-typed key beside it", "people:\n  osei:\n    nam\n    side: ‸", "customer"],
    ["tabs above", "people:\n\tosei:\n\t\tname: x\nstatus: ‸", statuses[0]],
    ["tabs as its own indentation", "people:\n\tosei:\n\t\tside: ‸", "customer"],
    ["a stray bracket above", "people: ]\nstatus: ‸", statuses[0]],
    ["its own brace unclosed", `${top}outcomes:\n  a: {owner: ‸`, "osei"],
    ["its own brace unclosed with more below", `${top}outcomes:\n  a:\n    metric: {name: x, ‸\n    owner: osei\n  b:\n    owner: lindt`, "definition"],
    ["an unclosed brace in its sibling", `${top}outcomes:\n  a:\n    metric: {name: x\n    owner: ‸`, "osei"],
    ["two keys of one name", "status: draft\nstatus: ‸", statuses[0]],
    ["a mis-indented line above", "people:\n    a:\n      name: x\n   b: 1\nstatus: ‸", statuses[0]],
    ["Windows line ends", `${top}outcomes:\n  a:\n    owner: ‸\n    metric: x\n`.replaceAll("\n", "\r\n"), "osei"],
    ["a document mark above", "---\nstatus: ‸", statuses[0]],
    ["a list at the indentation of its key", "timeline:\n  phases:\n  - ‸", "New phase"],
  ] as const) {
    it(`works with ${what}`, () => {
      assert.equal(labels(marked)[0], first);
    });
  }

  for (const [what, marked] of [
    ["a text of the author's own", "title: A ‸plan"],
    ["the start of such a text", "title: ‸"],
    ["a block text", "problem:\n  pain: >\n    status: ‸"],
    ["a literal text", "problem:\n  pain: |\n    ‸\nstatus: draft"],
    ["a comment", "# status: ‸"],
    ["a comment behind a value", "status: draft # ‸"],
    ["a text over several lines", "problem:\n  pain: It takes\n    far ‸ too long"],
    ["a quoted text over several lines", "problem:\n  pain: \"It takes\n    status: ‸ too long\""],
    ["a place that the format does not know", "nonsense:\n  ‸"],
    ["an indentation that fits nothing", "people:\n  osei:\n    name: x\n   ‸"],
    ["the indentation of a line", "people:\n ‸ osei: {name: x}"],
    ["a comment that looks like a suppression inside a text", "problem:\n  pain: |\n    # pov-disable-next-line ‸"],
  ] as const) {
    it(`offers nothing in ${what}`, () => {
      assert.deepEqual(labels(marked), []);
    });
  }

  it("offers rules in comments that suppress them, those that report something first", () => {
    const found = offered(`${top}# pov-disable-next-line ‸`);
    assert.equal(found[0]?.detail, "reported in this plan");
    assert.ok(found.some(({ label }) => label === "unknown-person" || label === "too-long"));
    assert.ok(!labels(`${top}# pov-disable-next-line too-long ‸`).includes("too-long"));
    assert.deepEqual(labels("status: draft # pov-‸"), ["pov-disable-next-line", "pov-disable-line", "pov-disable-file", "pov-disable", "pov-enable"]);
    assert.deepEqual(labels("# pov-disable-next-line too-long -- until ‸"), []);
  });

  it("takes long and deep texts", () => {
    const long = `${top}risks:\n${Array.from({ length: 5000 }, (_, index) => `  risk-${index}: {text: x}`).join("\n")}\noutcomes:\n  a:\n    owner: ‸`;
    assert.deepEqual(labels(long, { analysis: undefined }), ["osei", "lindt"]);
    assert.deepEqual(labels(`${"[".repeat(5000)}‸`, { analysis: undefined }), []);
    assert.deepEqual(labels(`a: ${"{a: ".repeat(5000)}‸`, { analysis: undefined }), []);
  });
});
