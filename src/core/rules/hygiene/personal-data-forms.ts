import type { Span } from "../../source/span";
import { type PersonalForm, personalForms } from "../words/personal-forms";
import { matchesOf } from "../words/matches-of";

/** A part of a text that by its form is personal data. */
export interface PersonalPlace {
  /** What it is, such as “an e-mail address”. */
  readonly name: string;
  readonly words: Span;
}

/** Everything in a text that by its form is personal data, each part once. */
export function personalPlaces(text: string): readonly PersonalPlace[] {
  if (!/[@\d]/u.test(text)) return [];
  const found = personalForms.flatMap((form) => matchesOf(form.pattern, text).flatMap((match) => placeOf(form, match)));
  const places: PersonalPlace[] = [];
  for (const place of found.sort((a, b) => a.words.start - b.words.start)) if (place.words.start >= (places.at(-1)?.words.end ?? 0)) places.push(place);
  return places;
}

function placeOf({ name, check }: PersonalForm, match: RegExpExecArray): readonly PersonalPlace[] {
  const words = check === "iban" ? ibanIn(match[0]) : match[0];
  const holds = words !== undefined && (check === undefined || check === "iban" || (check === "card" ? isCard(words) : isPhone(words)));
  return holds ? [{ name, words: { start: match.index, end: match.index + words.length } }] : [];
}

/** The account at the beginning of a run of capitals and digits: up to 34 of them of which the checksum holds. */
function ibanIn(run: string): string | undefined {
  const blocks = run.trimEnd().split(" ");
  for (let count = blocks.length; count > 0; count -= 1) {
    const written = blocks.slice(0, count).join(" ");
    const plain = written.replaceAll(" ", "");
    if (plain.length >= 15 && plain.length <= 34 && remainderOf97(plain.slice(4) + plain.slice(0, 4)) === 1) return written;
  }
  return undefined;
}

/** ISO 7064 as ISO 13616 uses it: letters count from A = 10. */
function remainderOf97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** A number that one of the large schemes issues, with its check digit (Luhn, ISO/IEC 7812). */
function isCard(written: string): boolean {
  const digits = written.replace(/\D/gu, "");
  const isIssued = /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12})$/u.test(digits);
  return isIssued && luhnSum(digits) % 10 === 0;
}

function luhnSum(digits: string): number {
  return Array.from(digits).toReversed().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

/** E.164 has at most 15 digits, and a number with fewer than 7 reaches nobody in particular. */
function isPhone(written: string): boolean {
  const { length } = written.replace(/\D/gu, "");
  return length >= 7 && length <= 15;
}
