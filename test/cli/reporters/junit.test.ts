import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { junit } from "../../../src/cli/reporters/junit";
import { hostile, plenty } from "./checked-plans";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** A parser of XML that says of anything that is not well-formed where it is not; it comes with the packager of extensions. */
interface Parser {
  onerror: (error: Error) => void;
  onopentag: (tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }) => void;
  ontext: (text: string) => void;
  readonly write: (text: string) => Parser;
  readonly close: () => void;
}

const sax = createRequire(__filename)("sax") as { readonly parser: (strict: boolean) => Parser };

function elementsIn(xml: string): readonly Element[] {
  const parser = sax.parser(true);
  const elements: Element[] = [];
  parser.onerror = (error) => assert.fail(error);
  parser.onopentag = ({ name, attributes }) => elements.push({ name, attributes, text: "" });
  parser.ontext = (text) => {
    const last = elements.at(-1);
    if (last !== undefined) last.text += text.trim();
  };
  parser.write(xml).close();
  return elements;
}

function named(xml: string, name: string): readonly Element[] {
  return elementsIn(xml).filter((element) => element.name === name);
}

describe("junit", () => {
  it("is well-formed whatever a plan says, and says it again", () => {
    const xml = junit([hostile]);
    assert.doesNotMatch(xml, /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    assert.equal(named(xml, "testsuite")[0]?.attributes["name"], hostile.path);
    assert.equal(named(xml, "failure").length, hostile.findings.length);
    assert.ok(named(xml, "failure").some(({ attributes, text }) => attributes["message"]?.includes("<script>alert(1)</script>") === true && text.includes("<script>")));
  });

  it("has a suite for each plan; a clean one has passed", () => {
    const xml = junit([plenty("a", 2, "error"), { ...plenty("clean", 0, "error") }, plenty("w", 1, "warning")]);
    assert.deepEqual(
      named(xml, "testsuite").map(({ attributes: { name, tests, failures } }) => [name, tests, failures]),
      [["a", "2", "2"], ["clean", "1", "0"], ["w", "1", "1"]],
    );
    assert.deepEqual([named(xml, "testsuites")[0]?.attributes["tests"], named(xml, "testsuites")[0]?.attributes["failures"]], ["4", "3"]);
    assert.equal(named(xml, "testcase").length, 4);
  });

  it("lets no hint fail", () => {
    const xml = junit([plenty("a", 2, "hint")]);
    assert.deepEqual([named(xml, "failure").length, named(xml, "system-out").length], [0, 2]);
  });

  it("gives no two cases of a plan one name", () => {
    const names = named(junit([plenty("a", 12, "error")]), "testcase").map(({ attributes }) => attributes["name"]);
    assert.equal(new Set(names).size, 12);
  });

  it("is valid without plans", () => {
    assert.deepEqual(elementsIn(junit([])).map(({ name }) => name), ["testsuites"]);
  });
});
