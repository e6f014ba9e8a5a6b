import assert from "node:assert/strict";
import { parseDocument } from "yaml";
import { yamlProblems } from "../../../src/core/source/yaml-error";

describe("what is wrong with YAML", () => {
  const said = (text: string): readonly string[] => {
    const { errors, warnings } = parseDocument(text, { prettyErrors: false });
    return yamlProblems([...errors, ...warnings], text).map(({ message }) => message);
  };

  it("names the bracket or the quote that is not closed", () => {
    assert.deepEqual(said("target: {reduction: 5 %\n"), ["A “{” above is not closed. Write “}” where it ends."]);
    assert.deepEqual(said("people:\n  osei: {roles: [champion\n  lindt: {name: M. Lindt}\n"), ["A “[” above is not closed. Write “]” where it ends."]);
    assert.deepEqual(said('title: "Weekly report\nid: weekly\n'), ['A text in quotes is not closed. Write " where it ends.']);
  });

  it("names a key that is just being typed", () => {
    assert.deepEqual(said("outcomes:\n  time:\n    owner: lindt\n    base\n"), ["“base” is a key without its colon. Write “:” and the value behind it."]);
  });

  it("is said once where text runs into a key", () => {
    const message = "This text goes on in a line with “: ”. Give keys of one level the same indentation, or put the text in quotes.";
    assert.deepEqual(said("baseline: 900 crate\n  target: 500 crate\n"), [message]);
  });

  it("is said once where everything behind it is unexpected", () => {
    assert.equal(said("target: {reduction: 5 %}}\nid: weekly\nstatus: draft\n").length, 1);
  });
});
