import assert from "node:assert/strict";
import { appendItems } from "../../../src/core/edit/append-items";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { insertEntry } from "../../../src/core/edit/insert-entry";
import { removeEntries } from "../../../src/core/edit/remove-entries";
import { setValue } from "../../../src/core/edit/set-value";
import { edited, sourceOf } from "./plan-texts";

const sponsor = { name: "R. Osei", roles: ["executive-sponsor"] };

describe("edits keep the layout", () => {
  it("a section goes where the format's order puts it, below the comment of the line before", () => {
    const text = 'pov: "1"\ntitle: A # one line\n\n# what we prove\noutcomes: {}\n';
    assert.equal(
      edited(text, insertEntry(sourceOf(text), "people.osei", sponsor)),
      'pov: "1"\ntitle: A # one line\npeople:\n  osei: {name: R. Osei, roles: [executive-sponsor]}\n\n# what we prove\noutcomes: {}\n',
    );
  });

  it("an entry takes the indentation of its neighbours", () => {
    const text = "people:\n    lindt:\n        name: M. Lindt\n\n# next\ninputs: {}\n";
    assert.equal(
      edited(text, insertEntry(sourceOf(text), "people.osei", sponsor)),
      "people:\n    lindt:\n        name: M. Lindt\n    osei: {name: R. Osei, roles: [executive-sponsor]}\n\n# next\ninputs: {}\n",
    );
  });

  it("a long record gets a line for each key", () => {
    const text = "outcomes:\n  a: {}\n";
    const written = edited(text, insertEntry(sourceOf(text), "outcomes.b", { statement: "x".repeat(90), baseline: "14 h", target: "1 h" }));
    assert.equal(written, `outcomes:\n  a: {}\n  b:\n    statement: ${"x".repeat(90)}\n    baseline: 14 h\n    target: 1 h\n`);
  });

  it("a key between brackets goes between the keys around it", () => {
    const text = "outcomes: {a: {metric: m, target: 1 h}}";
    assert.equal(edited(text, insertEntry(sourceOf(text), "outcomes.a.baseline", "14 h")), "outcomes: {a: {metric: m, baseline: 14 h, target: 1 h}}");
  });

  it("an empty plan and one of comments get their first section", () => {
    assert.equal(edited("", insertEntry(sourceOf(""), "people.osei.name", "R. Osei")), "people:\n  osei: {name: R. Osei}\n");
    assert.equal(edited("# mine", insertEntry(sourceOf("# mine"), "title", "A: b")), '# mine\ntitle: "A: b"\n');
  });

  it("a key without a value gets one", () => {
    const text = "people:   # who\noutcomes:\n";
    const source = sourceOf(text);
    assert.equal(edited(text, insertEntry(source, "people.osei", sponsor)), "people:   # who\n  osei: {name: R. Osei, roles: [executive-sponsor]}\noutcomes:\n");
    assert.equal(edited(text, setValue(source, "people", "x")), "people: x   # who\noutcomes:\n");
  });

  it("unknown keys and block texts around an entry stay whole", () => {
    const text = "people:\n  osei:\n    name: |\n      R.\n\n      # Osei\n    bogus: 1\n  # behind\nrisks: {}\n";
    assert.equal(
      edited(text, insertEntry(sourceOf(text), "inputs.rate", "50 USD/h")),
      text.replace("risks", "inputs:\n  rate: 50 USD/h\nrisks").replace("  # behind\ninputs:\n  rate: 50 USD/h\n", "inputs:\n  rate: 50 USD/h\n  # behind\n"),
    );
  });

  it("list items follow the list's style", () => {
    const block = "scope:\n  out:\n  - one # first\n  # second\n  - two\n";
    assert.equal(edited(block, appendItems(sourceOf(block), "scope.out", ["three"])), "scope:\n  out:\n  - one # first\n  # second\n  - two\n  - three\n");
    const flow = "scope: {out: [one], later: []}\n";
    assert.equal(edited(flow, appendItems(sourceOf(flow), "scope.later", ["two, three"])), 'scope: {out: [one], later: ["two, three"]}\n');
    const none = "title: A\n";
    assert.equal(edited(none, appendItems(sourceOf(none), "scope.later", ["two"])), "title: A\nscope:\n  later: [two]\n");
  });

  it("neighbours are removed together, with their commas and lines, and comments stay", () => {
    const block = "risks:\n  a: {text: x}\n  # about b\n  b: {text: y} # b\n  c: {text: z}";
    assert.equal(edited(block, removeEntries(sourceOf(block), ["risks.b", "risks.c"])), "risks:\n  a: {text: x}\n  # about b\n");
    const flow = "scope: {out: [one, two, three]}";
    const source = sourceOf(flow);
    assert.equal(edited(flow, removeEntries(source, ["scope.out[0]", "scope.out[1]"])), "scope: {out: [three]}");
    assert.equal(edited(flow, removeEntries(source, ["scope.out[1]", "scope.out[2]"])), "scope: {out: [one]}");
  });

  it("there is no edit below a value that has no keys", () => {
    const text = "customer: Northwind\npeople: *missing\n";
    assert.equal(insertEntry(sourceOf(text), "customer.industry", "x"), undefined);
    assert.equal(insertEntry(sourceOf(text), "people.osei", sponsor), undefined);
  });

  it("edits that overlap are our mistake and loud", () => {
    const edit = { span: { start: 0, end: 2 }, text: "" };
    assert.throws(() => applyEdits("abc", [edit, { span: { start: 1, end: 3 }, text: "" }]), /overlap/u);
  });
});
