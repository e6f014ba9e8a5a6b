import assert from "node:assert/strict";
import { type Texts, spokenLanguage, speak } from "../../src/core/texts/say";
import type { ExportedPlan } from "../../src/protocol/language-server";
import type { FindTexts } from "../../src/server/editor-texts";
import { packageTexts, translations } from "../../src/server/package-texts";
import { Editor } from "./editor";

const uri = "file:///plans/northwind.pov.yaml";
const german: Texts = { "No figures {0} yet.": "Noch keine Zahlen {0}.", "at target": "beim Ziel", "Haircuts": "Abschläge" };
const findGerman: FindTexts = (locale) => Promise.resolve(locale.startsWith("de") ? german : undefined);

/** The first lines of a plan's report in Markdown, from a server that was started by an editor. */
async function exported(findTexts: FindTexts, options: unknown, locale: string): Promise<string> {
  const editor = new Editor(undefined, undefined, undefined, findTexts);
  try {
    await editor.start(undefined, options, locale);
    await editor.open(uri, 'pov: "1"\nid: northwind\n');
    const { text } = await editor.ask<ExportedPlan>("pov/export", { uri, format: "markdown", locale });
    return text;
  } finally {
    await editor.stop();
  }
}

describe("the server speaks", () => {
  afterEach(() => { speak(); });

  it("the language of an editor that only names it, with the texts of its package", async () => {
    assert.match(await exported(findGerman, undefined, "de-CH"), /^> Noch keine Zahlen beim Ziel\.$/mu);
    assert.equal(spokenLanguage(), "de");
  });

  it("with the texts that an editor brings along, if it does", async () => {
    const text = await exported(findGerman, { texts: { "No figures {0} yet.": "Keine Zahlen: {0}." } }, "de");
    assert.match(text, /^> Keine Zahlen: at target\.$/mu);
  });

  it("English where there are no texts", async () => {
    assert.match(await exported(findGerman, undefined, "fr"), /^> No figures at target yet\.$/mu);
    assert.equal(spokenLanguage(), "en");
  });

  it("English where the texts cannot be read", async () => {
    assert.match(await exported(() => Promise.reject(new Error("no such luck")), undefined, "de"), /^> No figures at target yet\.$/mu);
  });
});

describe("the texts of the package", () => {
  it("are there in German and French, and are not asked for in English", async () => {
    assert.deepEqual(await translations(), ["de", "fr"]);
    assert.equal(typeof (await packageTexts("de-CH")), "object");
    assert.equal(typeof (await packageTexts("fr_FR.UTF-8")), "object");
    assert.equal(await packageTexts("en"), undefined);
  });

  it("are none for a language that nobody translated to, nor for what is no locale", async () => {
    for (const locale of ["pt-BR", "C", "", "../../package"]) assert.equal(await packageTexts(locale), undefined, locale);
  });
});
