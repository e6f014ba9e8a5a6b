/** Where a scalar stands: between brackets a comma or a bracket would end it. */
export type Style = "block" | "flow";

const readAsOtherThanText = /^(?:~|[<=>]=?|null|true|false|yes|no|on|off|[-+]?(?:\d[\d_]*)?(?:\.\d*)?(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|[-+]?\.(?:inf|nan))$/iu;
const startsLikeSyntax = /^(?:[!&*|>'"%@`#,[\]{}]|[-?:](?:\s|$)|---|\.\.\.)/u;
const needsEscapes = /[\p{Cc}\u2028\u2029\ufeff]/u;

/** Text as a YAML scalar that reads back as this text: plain where that is possible, else in double quotes. */
export function quoteIfNeeded(text: string, style: Style = "flow"): string {
  return isPlain(text, style) ? text : JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/gu, escaped);
}

function isPlain(text: string, style: Style): boolean {
  if (text === "" || text !== text.trim() || needsEscapes.test(text)) return false;
  if (readAsOtherThanText.test(text) || startsLikeSyntax.test(text)) return false;
  if (/:(?:\s|$)|\s#/u.test(text)) return false;
  return style === "block" || !/[,[\]{}]|^[-?:]|:[,[\]{}]/u.test(text);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
