import type { Appraisal, ResultBreakEven, Swing } from "../../core/economics/appraisal/appraisal";
import type { Question } from "../explanation/question";
import type { Formats } from "../format/formats";
import { idWords } from "../id-words";
import type { SentencePart } from "../sentence-part";

/** "capture 40–60 %: NPV 12,400 to 163,000" */
export function swingWords({ input, low, high, unit, npvLow, npvHigh, isAssumed }: Swing, formats: Formats): string {
  const range = formats.range(low / unit.factor, high / unit.factor, unit.text);
  const origin = isAssumed ? ", ±10 % because the plan gives no range" : "";
  return `${idWords(input)} ${range}${origin}: NPV ${formats.money(npvLow, undefined)} to ${formats.money(npvHigh, undefined)}`;
}

/** How many break-evens of inputs and of results one can take in at a glance; the table has them all. */
const mostNamed = 2;

/** "Pays until capture falls to 43.5 %, rate falls to 43.5 USD/h or time rises to 8.9 h/week/person." */
export function breakEvenSentence(
  { scenario, sensitivity, results }: Pick<Appraisal, "scenario" | "sensitivity" | "results">,
  npv: number,
  nameOf: (outcome: string) => string,
  formats: Formats,
): readonly SentencePart[] {
  const clauses = [
    ...sensitivity.flatMap((swing) => clauseOf(swing, idWords(swing.input), { scenario, figure: `sensitivity.${swing.input}.break-even` }, formats)).slice(0, mostNamed),
    ...results.flatMap((result) => clauseOf(result, nameOf(result.outcome), { scenario, figure: `results.${result.outcome}.break-even` }, formats)).slice(0, mostNamed),
  ];
  if (clauses.length === 0) return [];
  return [npv < 0 ? "Pays once " : "Pays until ", ...clauses.flatMap((clause, index) => [separator(index, clauses.length), ...clause]), "."];
}

function clauseOf({ path, unit, value, breakEven }: Swing | ResultBreakEven, name: string, question: Question, formats: Formats): readonly (readonly SentencePart[])[] {
  if (breakEven === null || breakEven === value) return [];
  const text = formats.quantity(breakEven / unit.factor, unit.text, 3);
  return [[{ link: name, path }, ` ${breakEven < value ? "falls" : "rises"} to `, { name: `sentence.${question.figure}`, text, question, label: `the break-even of ${name},` }]];
}

function separator(index: number, count: number): string {
  if (index === 0) return "";
  return index === count - 1 ? " or " : ", ";
}
