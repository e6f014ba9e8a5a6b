import { CompletionItemKind } from "vscode-languageserver-types";
import { drivers } from "../../core/economics/drivers";
import { meaningOf } from "../../core/plan/word-meanings";
import { type AskedPlace, askedValues, lastKey, valueText } from "./asked-place";
import { driverDocumentation } from "./driver-documentation";
import type { Offer } from "./offer";

/** The words of a choice, with what each means; of a list those that are not in it yet. */
export function wordOffers(asked: AskedPlace): readonly Offer[] {
  const { trail, listed } = asked.place;
  const key = lastKey(asked) === "*" ? (trail.at(-2)?.key ?? "") : lastKey(asked);
  return askedValues(asked).flatMap((value) => {
    const words = (value.structure.choices ?? []).filter((word) => !listed.includes(word));
    return words.map((word) => {
      const documentation = key === "driver" ? documentationOfDriver(word) : meaningOf(word, key);
      return {
        label: word,
        kind: CompletionItemKind.EnumMember,
        insert: valueText(asked, value, /^[a-z]/iu.test(word) ? word : `"${word}"`),
        ...(documentation !== undefined && { documentation }),
      };
    });
  });
}

function documentationOfDriver(word: string): string | undefined {
  const driver = Object.values(drivers).find(({ id }) => id === word);
  return driver && driverDocumentation(driver);
}
