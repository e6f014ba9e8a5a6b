import { text } from "../../texts/say";

/** A form that personal data has. */
export interface PersonalForm {
  /** What it is, for the message: “an e-mail address”. */
  readonly name: string;
  readonly pattern: RegExp;
  /** What must also hold, for forms that other numbers have too. */
  readonly check?: "iban" | "card" | "phone";
}

/** The forms that are unmistakable, or have a checksum. Every repetition is bounded. */
export const personalForms: readonly PersonalForm[] = [
  {
    name: text`an e-mail address`,
    pattern: /(?<![\p{L}\p{N}._%+:/-])(?!(?:git|no-?reply)@)[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\p{N}])/giu,
  },
  { name: text`a bank account`, pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}[A-Z0-9 ]{10,40}(?![\p{L}\p{N}])/gu, check: "iban" },
  { name: text`a card number`, pattern: /(?<![\p{L}\p{N}.-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|3\d{3}[ -]\d{6}[ -]\d{5})(?![\p{L}\p{N}-])/gu, check: "card" },
  { name: text`a phone number`, pattern: /(?<![\p{L}\p{N}.+])\+\d[\d ().\u00A0-]{6,24}\d(?![\p{L}\p{N}]|[ ().\u00A0-]{0,3}\d|[ \u00A0]?(?:%|[A-Z]{3}(?![\p{L}])|\p{Ll}+\/))/gu, check: "phone" },
  { name: text`a phone number`, pattern: /(?<![\p{L}\p{N}.-])(?:\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4})(?![\p{L}\p{N}-])/gu },
  { name: text`a phone number`, pattern: /(?<![\p{L}\p{N}])(?:tel|phone|mobile|cell|fax)(?: ?(?:no|number))?[.:]{0,2} {0,2}\d[\d ()./-]{5,20}\d(?![\p{L}\p{N}])/giu, check: "phone" },
  { name: text`a national id`, pattern: /(?<![\p{L}\p{N}.-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\p{N}-])/gu },
  { name: text`a national id`, pattern: /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] \d{2} \d{2} \d{2} [A-D](?![\p{L}\p{N}])/gu },
];
