import type { Appraisal, ResultBreakEven, Swing } from "../../core/economics/appraisal/appraisal";
import { phrase, say } from "../../core/texts/say";
import type { Question } from "../explanation/question";
import type { Formats } from "../format/formats";
import { idWords } from "../id-words";
import type { SentencePart } from "../sentence-part";

/** "capture 40–60 %: NPV 12,400 to 163,000" */
export function swingWords({ input, low, high, unit, npvLow, npvHigh, isAssumed }: Swing, formats: Formats): string {
  const range = formats.range(low / unit.factor, high / unit.factor, unit.text);
  const name = idWords(input);
  const [worst, best] = [formats.money(npvLow, undefined), formats.money(npvHigh, undefined)];
  return isAssumed ? say`${name} ${range}, ±10 % because the plan gives no range: NPV ${worst} to ${best}` : say`${name} ${range}: NPV ${worst} to ${best}`;
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
  const all = alternatives(clauses);
  return (npv < 0 ? phrase<readonly SentencePart[]>`Pays once ${all}.` : phrase<readonly SentencePart[]>`Pays until ${all}.`).flat();
}

function clauseOf({ path, unit, value, breakEven }: Swing | ResultBreakEven, name: string, question: Question, formats: Formats): readonly (readonly SentencePart[])[] {
  if (breakEven === null || breakEven === value) return [];
  const text = formats.quantity(breakEven / unit.factor, unit.text, 3);
  const figure = { name: `sentence.${question.figure}`, text, question, label: say`the break-even of ${name},` };
  const link = { link: name, path };
  return [breakEven < value ? phrase<SentencePart>`${link} falls to ${figure}` : phrase<SentencePart>`${link} rises to ${figure}`];
}

/** "this", "this or that", "this, that or another" */
function alternatives(clauses: readonly (readonly SentencePart[])[]): readonly SentencePart[] {
  const last = clauses.at(-1) ?? [];
  const others = clauses.slice(0, -1).flatMap((clause, index) => (index === 0 ? clause : [", ", ...clause]));
  return others.length === 0 ? last : phrase<readonly SentencePart[]>`${others} or ${last}`.flat();
}
