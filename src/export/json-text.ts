/** Data as JSON, indented, in which no sign stands as it is that a terminal obeys, nobody sees or that turns the direction of a line. */
export function jsonText(data: object): string {
  return printed(JSON.stringify(data, null, 2));
}

/** The same with null for what does not exist, so that every key is there. */
export function wholeJsonText(data: object): string {
  return printed(JSON.stringify(data, (_, value: unknown) => value ?? null, 2));
}

function printed(text: string): string {
  return `${text.replace(/[\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|[\u{E0000}-\u{E007F}]/gu, escaped)}\n`;
}

/** As UTF-16 has it, which is what JSON counts in. */
function escaped(sign: string): string {
  return Array.from({ length: sign.length }, (_, index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
