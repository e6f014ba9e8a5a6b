import type { InputLine, Measure, PersonLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import type { Formats } from "../../view/format/formats";
import { markup } from "./markup";
import type { MarkdownSection } from "./section";
import { type Cell, table } from "./table";

/** Every input with its range and who stands behind it, unagreed ones first, and the exchange rates. */
export const inputsSection: MarkdownSection = ({ inputs, exchangeRates }, { formats }) => {
  const rates = exchangeRates.map(({ currency, rate, date, source }): readonly Cell[] => [
    say`exchange rate ${currency}`, rate === undefined ? "–" : formats.measure(rate), "", source ?? "–", "", date === undefined ? "–" : formats.date(date),
  ]);
  const rows = [...inputs.map((input) => inputCells(input, formats)), ...rates];
  if (rows.length === 0) return [];
  return [markup`## ${say`Inputs`}`, table([say`Input`, say`Value`, say`Range`, say`Source`, say`Provided by`, say`Agreed`], rows, 6)];
};

function inputCells({ id, value, low, high, source, providedBy, agreed }: InputLine, formats: Formats): readonly Cell[] {
  return [
    id,
    value === undefined ? "–" : formats.measure(value),
    rangeWords(low, high, formats),
    source ?? "–",
    providedBy?.name ?? "–",
    agreed === undefined ? markup`**${say`not agreed`}**` : agreement(agreed.by, agreed.date === undefined ? undefined : formats.date(agreed.date)),
  ];
}

function rangeWords(low: Measure | undefined, high: Measure | undefined, formats: Formats): string {
  if (low === undefined && high === undefined) return "";
  return say`${low === undefined ? "–" : formats.measure(low)} to ${high === undefined ? "–" : formats.measure(high)}`;
}

function agreement(by: PersonLine | undefined, date: string | undefined): string {
  return [by?.name, date].filter((part) => part !== undefined).join(", ") || say`agreed`;
}
