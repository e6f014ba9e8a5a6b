import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { blank, indented, joined, plainText, snippetText, template } from "../../../src/core/template/template";

const person = template`{name: ${blank("R. Osei")}, roles: [${blank("champion")}]}`;

describe("a template", () => {
  it("is text with what its blanks suggest", () => {
    assert.equal(plainText(template`people:\n  osei: ${person}\n`), "people:\n  osei: {name: R. Osei, roles: [champion]}\n");
  });

  it("numbers its blanks through, also those of the templates in it", () => {
    assert.equal(snippetText(template`${blank("a")} ${joined([person, [blank("z")]], ", ")}`), "${1:a} {name: ${2:R. Osei}, roles: [${3:champion}]}, ${4:z}");
  });

  it("keeps what means something in snippets as the text that it is", () => {
    assert.equal(snippetText(template`${"$1 a\\b {c}"} ${blank("$TM_FILENAME } \\")}`), String.raw`\$1 a\\b {c} ${"${1:"}\$TM_FILENAME \} \\}`);
  });

  it("moves to the right without trailing spaces", () => {
    assert.equal(plainText(indented(template`a:\n  b: ${blank("1")}\n\nc: 2\n`, "  ")), "a:\n    b: 1\n\n  c: 2\n");
    assert.equal(plainText(indented(joined([["a: 1"], [blank("b"), ": 2"]], "\n"), "  ")), "a: 1\n  b: 2");
  });
});
