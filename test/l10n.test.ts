import { deepEqual, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { allTexts } from "../scripts/texts";

type Texts = Readonly<Record<string, string>>;

const read = (file: string): Texts => JSON.parse(readFileSync(file, "utf8")) as Texts;
const languages = ["de", "fr"];

/** What is put into a text, sorted: {0}, {1} and so on. */
function places(text: string): readonly string[] {
  return [...text.matchAll(/\{\d+\}/gu)].map(([place]) => place).sort();
}

/** What is code in a text and stays as it is. */
function code(text: string): readonly string[] {
  return [...text.matchAll(/`[^`]+`/gu)].map(([word]) => word).sort();
}

describe("the texts in other languages", () => {
  const english = allTexts();

  it("are those that the sources have: npm run generate collects them", () => {
    deepEqual(Object.keys(read("l10n/bundle.l10n.json")), english);
  });

  for (const language of languages) {
    describe(language, () => {
      const translations = read(`l10n/bundle.l10n.${language}.json`);

      it("has every text, and none besides", () => {
        const [known, wanted] = [new Set(Object.keys(translations)), new Set(english)];
        deepEqual(english.filter((text) => !known.has(text)), [], "Not translated");
        deepEqual(Object.keys(translations).filter((text) => !wanted.has(text)), [], "No longer said");
      });

      it("puts the same values into each, and leaves code alone", () => {
        for (const [text, translation] of Object.entries(translations)) {
          ok(translation.trim() !== "" || text.trim() === "", text);
          deepEqual(places(translation), places(text), text);
          deepEqual(code(translation), code(text), text);
        }
      });

      it("says the same of the manifest", () => {
        const [manifest, original] = [read(`package.nls.${language}.json`), read("package.nls.json")];
        deepEqual(Object.keys(manifest).sort(), Object.keys(original).sort());
        for (const [key, text] of Object.entries(manifest)) deepEqual(code(text), code(original[key] ?? ""), key);
      });
    });
  }

});
