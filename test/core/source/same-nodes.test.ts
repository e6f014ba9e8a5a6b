import assert from "node:assert/strict";
import { type Document, type ParseOptions, type SchemaOptions, parseDocument } from "yaml";
import { differences } from "./same-nodes";

const whole = `# a plan
pov: 1

title: &name "A plan" # named
people: [ {name: Ana}, *name ]
text: |
  two
  lines
number: 1.50
`;

describe("the comparison of two documents", () => {
  it("says nothing of the same text read twice", () => assert.deepEqual(differences(parse(whole), parse(whole)), []));

  const changes: readonly (readonly [name: string, from: string, to: string, place: RegExp])[] = [
    ["a value", "pov: 1", "pov: 2", /\.items\.0\.value\.value: 1 \| 2/u],
    ["a number for a text", "pov: 1", 'pov: "1"', /\.items\.0\.value\.value: 1 \| "1"/u],
    ["another quote", '"A plan"', "'A plan'", /\.items\.1\.value\.type: "QUOTE_DOUBLE" \| "QUOTE_SINGLE"/u],
    ["an anchor", "&name", "&same", /\.items\.1\.value\.anchor: "name" \| "same"/u],
    ["an alias", "*name", "*mane", /\.items\.2\.value\.items\.1\.source: "name" \| "mane"/u],
    ["what is wrong", "*name ]", "*name", /\.errors\.0: nothing \| /u],
    ["brackets that are not there", "[ {name: Ana}, *name ]", "\n  - name: Ana\n", /\.items\.2\.value\.flow: true \| nothing/u],
    ["a comment", "# named", "# namex", /\.comment: " named" \| " namex"/u],
    ["an empty line", "pov: 1\n\n", "pov: 1\n", /\.spaceBefore: true \| nothing/u],
    ["a place", "number: 1.50", "number:  1.50", /\.range: \[/u],
    ["digits", "1.50", "1.500", /\.minFractionDigits: 2 \| 3/u],
    ["a tag", '"A plan"', '!!str "A plan"', /\.tag: nothing \| "tag:yaml\.org,2002:str"/u],
    ["a duplicate key", "number: 1.50", "pov: 1.50", /\.errors\.0: nothing \| .*DUPLICATE_KEY/u],
    ["a missing entry", "number: 1.50\n", "", /\.items\.4: .* \| nothing/u],
    ["a start of the document", "# a plan\n", "---\n# plan\n", /\.start: null \| true/u],
  ];
  for (const [name, from, to, place] of changes) {
    it(`finds ${name}`, () => assert.match(differences(parse(whole), parse(whole.replace(from, to))).join("\n"), place));
  }

  it("tells minus nothing from nothing", () => assert.match(differences(parse("-0"), parse("0 ")).join("\n"), /\.value: -0 \| 0/u));
  it("tells schemas apart", () => assert.notDeepEqual(differences(parse("a"), parse("a", { schema: "failsafe" })), []));
});

function parse(text: string, options: ParseOptions & SchemaOptions = {}): Document {
  return parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false, ...options });
}
