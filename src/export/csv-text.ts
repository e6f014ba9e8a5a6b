import { readableText } from "../core/texts/readable-text";

/** A text or a number of a table. */
export type CsvCell = string | number;

/** A table as CSV (RFC 4180) that spreadsheets read as what it is: no text of it computes anything. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function cell(value: CsvCell): string {
  if (typeof value === "number") return decimal(value);
  const text = inertInSpreadsheets(readableText(value));
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Digits with a decimal point and no exponent, as every spreadsheet reads them. */
function decimal(value: number): string {
  if (value === 0) return "0";
  if (!String(value).includes("e")) return String(value);
  return Math.abs(value) < 1 ? value.toFixed(20) : BigInt(value).toString();
}

/** A spreadsheet computes text that begins like a formula; an apostrophe before it says that it is text (OWASP, CSV injection). */
function inertInSpreadsheets(text: string): string {
  // Where a comma stands in numbers, spreadsheets part cells at semicolons instead, so that a formula can begin in the middle.
  const parted = text.replace(/(?<=[;\t])(?=[=+\-@＝＋－＠])/gu, "'");
  return /^\s*[=+\-@＝＋－＠\t\r\n]/u.test(parted) ? `'${parted}` : parted;
}
