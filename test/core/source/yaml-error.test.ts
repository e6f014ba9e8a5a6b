import assert from "node:assert/strict";
import { parseDocument } from "yaml";
import type { Problem } from "../../../src/core/source/problem";
import { yamlProblems } from "../../../src/core/source/yaml-error";

describe("what is wrong with YAML", () => {
  const problems = (text: string): readonly Problem[] => {
    const { errors, warnings } = parseDocument(text, { prettyErrors: false });
    return yamlProblems([...errors, ...warnings], text);
  };
  const said = (text: string): readonly string[] => problems(text).map(({ message }) => message);
  const marked = (text: string): readonly string[] => problems(text).map(({ span }) => text.slice(span.start, span.end));

  it("names the bracket or the quote that is not closed", () => {
    assert.deepEqual(said("target: {reduction: 5 %\n"), ["A “{” above is not closed. Write “}” where it ends."]);
    assert.deepEqual(said("people:\n  osei: {roles: [champion\n  lindt: {name: M. Lindt}\n"), ["A “[” above is not closed. Write “]” where it ends."]);
    assert.deepEqual(said('title: "Weekly report\nid: weekly\n'), ['A text in quotes is not closed. Write " where it ends.']);
  });

  it("marks where a text begins that is not closed", () => {
    assert.deepEqual(marked('title: "Weekly report \r\nid: weekly\n'), ['"Weekly report']);
    assert.deepEqual(marked("title: 'It''s late\nid: weekly\n"), ["'It''s late"]);
    assert.deepEqual(marked("title: '''quoted'' at once\n"), ["'''quoted'' at once"]);
    assert.deepEqual(marked('title: "x"\ncustomer: "The \\"best\\" one\n'), ['"The \\"best\\" one']);
    assert.deepEqual(marked('title: "'), ['"']);
  });

  it("says that an apostrophe or a quote ended a text", () => {
    assert.deepEqual(said("title: 'It's late'\nid: weekly\n"), ["The text in quotes ends before this. Write '' for an apostrophe in it, or put the whole in \"."]);
    assert.deepEqual(said('title: "The "best" one"\nid: weekly\n'), ["The text in quotes ends before this. Write \\\" for a quote in it, or put the whole in '."]);
  });

  it("names a key that is just being typed", () => {
    assert.deepEqual(said("outcomes:\n  time:\n    owner: lindt\n    base\n"), ["“base” is a key without its colon. Write “:” and the value behind it."]);
  });

  it("is said once where text runs into a key", () => {
    const message = "This text goes on in a line with “: ”. Give keys of one level the same indentation, or put the text in quotes.";
    assert.deepEqual(said("baseline: 900 crate\n  target: 500 crate\n"), [message]);
  });

  it("is said once of a line that is indented otherwise, and not of the sound ones below", () => {
    const inputs = (indent: string) => `inputs:\n  rate:\n    value: 68 USD/h\n${indent}low: 60 USD/h\n    high: 75 USD/h\n    source: HR\n    provided_by: novak\n  share:\n    value: 50 %\n`;
    assert.deepEqual(said(inputs("   ")), ["This line is indented differently from its neighbours. Give keys of one level the same indentation, in spaces."]);
    assert.deepEqual(said(inputs("\t")), ["YAML does not allow tabs for indentation. Use spaces."]);
    assert.deepEqual(said(inputs("      ")), ["This text goes on in a line with “: ”. Give keys of one level the same indentation, or put the text in quotes."]);
    assert.deepEqual(said(inputs("\u00a0\u00a0\u00a0\u00a0")), ["This line begins with spaces that YAML does not know, such as those of a web page. Indent it with ordinary spaces."]);
    assert.equal(said(`${inputs("   ")}people:\n  osei:\n    name: R. Osei\n   title: VP\n`).length, 2);
  });

  it("is said once where everything behind it is unexpected", () => {
    assert.equal(said("target: {reduction: 5 %}}\nid: weekly\nstatus: draft\n").length, 1);
  });
});
