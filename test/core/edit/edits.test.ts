import assert from "node:assert/strict";
import { parentPath } from "../../../src/core/source/plan-path";
import { appendItems } from "../../../src/core/edit/append-items";
import { insertEntry } from "../../../src/core/edit/insert-entry";
import { removeEntries } from "../../../src/core/edit/remove-entries";
import { setValue } from "../../../src/core/edit/set-value";
import { changed, dataOf, edited, layouts, sourceOf, valueAt } from "./plan-texts";

const awkward = "a, b: c # d";

describe("edits say what they mean, in every layout", () => {
  layouts.forEach(([name, text], layout) => {
    const source = sourceOf(text);
    const data = dataOf(text);
    // Another sixteenth of the places in each layout, so that most are tried in some.
    const paths = [...source.places.keys()].filter((path, index) => path !== "" && (index + layout) % 16 === 0);

    it(`a value is set, ${name}`, () => {
      for (const path of paths) {
        const edits = setValue(source, path, awkward);
        if (edits === undefined) assert.match(path, /\]$/u, `${path} can be set`);
        else assert.deepEqual(dataOf(edited(text, edits)), changed(data, path, awkward), path);
      }
    });

    it(`an entry is removed, ${name}`, () => {
      for (const path of paths) {
        const result = dataOf(edited(text, removeEntries(source, [path])));
        const parent = valueAt(result, parentPath(path));
        const left = parent === null ? changed(result, parentPath(path), Array.isArray(valueAt(data, parentPath(path))) ? [] : {}) : result;
        assert.deepEqual(left, changed(data, path), path);
      }
    });

    it(`a key is added without touching anything else, ${name}`, () => {
      for (const path of paths) {
        const value = valueAt(data, path);
        if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
        const edits = insertEntry(source, `${path}.extra`, { name: awkward, roles: ["champion", awkward] });
        assert.ok(edits?.every(({ span }) => span.start === span.end), `${path} is only added to`);
        assert.deepEqual(dataOf(edited(text, edits)), changed(data, `${path}.extra`, { name: awkward, roles: ["champion", awkward] }), path);
      }
    });

    it(`a missing section is added with what is above it, ${name}`, () => {
      for (const path of ["agreements.deep.er", "exchange_rates.EUR", "problem.extra"]) {
        const result = edited(text, insertEntry(source, path, awkward));
        assert.deepEqual(dataOf(result), changed(data, path, awkward), path);
      }
    });

    it(`items are appended, ${name}`, () => {
      for (const path of paths) {
        const items = valueAt(data, path);
        if (!Array.isArray(items)) continue;
        const result = edited(text, appendItems(source, path, [awkward, { name: "x" }]));
        assert.deepEqual(dataOf(result), changed(data, path, [...(items as unknown[]), awkward, { name: "x" }]), path);
      }
    });

    it(`line ends are kept, ${name}`, () => {
      const result = edited(text, insertEntry(source, "people.extra", { name: "x" }));
      assert.equal(/[^\r]\n/u.test(result), /[^\r]\n/u.test(text));
    });
  });
});
