import { deepEqual, equal } from "node:assert/strict";
import { phrase, say, speak, spokenLanguage, text, translated } from "../../../src/core/texts/say";

const summary = text`A plan has a sponsor.`;

function greeting(name: string, count: number): string {
  return say`${name} has ${count} plans in {value: 12 min}.`;
}

describe("a text for people", () => {
  afterEach(() => speak());

  it("is English as it stands", () => {
    equal(greeting("R. Osei", 3), "R. Osei has 3 plans in {value: 12 min}.");
    equal(translated(summary), "A plan has a sponsor.");
  });

  it("is said in another language, its values in the order of that language", () => {
    speak({ "{0} has {1} plans in {value: 12 min}.": "{1} Pläne hat {0} in {value: 12 min}.", "A plan has a sponsor.": "Ein Plan hat einen Sponsor." });
    equal(greeting("R. Osei", 3), "3 Pläne hat R. Osei in {value: 12 min}.");
    equal(translated(summary), "Ein Plan hat einen Sponsor.");
  });

  it("follows a language that is spoken later, and goes back to English", () => {
    speak({ "{0} has {1} plans in {value: 12 min}.": "{0} a {1} plans." });
    equal(greeting("R. Osei", 3), "R. Osei a 3 plans.");
    speak();
    equal(greeting("R. Osei", 3), "R. Osei has 3 plans in {value: 12 min}.");
  });

  it("knows which language is spoken, which is English where there are no texts", () => {
    equal(spokenLanguage(), "en");
    speak({ "A plan has a sponsor.": "Ein Plan hat einen Sponsor." }, "de-CH");
    equal(spokenLanguage(), "de");
    speak({}, "fr");
    equal(spokenLanguage(), "en");
  });

  it("takes what looks like a place in a value as the value's own text", () => {
    speak({ "{0} has {1} plans in {value: 12 min}.": "{1}: {0}" });
    equal(greeting("{1} and {0}", 3), "3: {1} and {0}");
  });

  it("stays English for words that every object knows", () => {
    equal(translated("constructor"), "constructor");
  });

  it("comes in pieces where a value is more than text", () => {
    const link = { path: "people" };
    const sentence = (): readonly unknown[] => phrase`${link} has no sponsor.`;
    deepEqual(sentence(), [link, " has no sponsor."]);
    speak({ "{0} has no sponsor.": "Kein Sponsor: {0}" });
    deepEqual(sentence(), ["Kein Sponsor: ", link]);
  });
});
