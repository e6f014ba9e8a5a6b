import { setAmount } from "../../edit/set-amount";
import { formatAmount } from "../../quantity/format-quantity";
import type { Operands } from "../../shape/operand";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { type MonetisedOutcome, monetisedOutcomes } from "../monetised";
import { firstWritten, fixBy } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";
import { type AgreedVolume, type Volume, agreedVolume, countedVolume } from "./agreed-volume";
import { quantityOf } from "./factor";

/** Only work that is done today can be saved. */
export const phantomVolume: Rule = {
  id: "phantom-volume",
  category: "roi",
  strict: true,
  severity: always("warning"),
  summary: "Savings count no more work than is done today.",
  why: "Hours per case times ten times the cases of today saves hours that nobody spends. Growth is a benefit of its own, to be proved as throughput. The volume of today is an agreed baseline that counts the same things per time, or an agreed input that does and that the benefit does not use; a benefit whose own volume is agreed is not judged by other inputs, because regions and teams may differ.",
  fix: "Caps the volume at the agreed one.",
  good: [
    {
      title: "The cases of today.",
      plan: yaml`
        outcomes:
          throughput:
            baseline: {value: 24000 case/year, agreed: {by: osei, date: 2026-02-26}}
            target: 30000 case/year
            benefit: {driver: throughput, margin: 2 USD/case}
          handling:
            baseline: 1 h/case
            target: 30 min/case
            benefit: {driver: time-saved, volume: 24000 case/year, rate: 50 USD/h, capture: 50 %}
      `,
    },
  ],
  bad: [
    {
      title: "Six times the cases of today.",
      plan: yaml`
        inputs:
          cases_today: {value: 24000 case/year, agreed: {by: novak, date: 2026-02-26}}
        outcomes:
          handling:
            baseline: 1 h/case
            target: 30 min/case
            benefit: {driver: time-saved, volume: 141200 case/year, rate: 50 USD/h, capture: 50 %}
      `,
      message: "83 % of this saving is on work that nobody does today: it counts 141200 case/year, and “cases_today” is agreed at 24000 case/year. Count what is done today.",
      fixed: yaml`
        inputs:
          cases_today: {value: 24000 case/year, agreed: {by: novak, date: 2026-02-26}}
        outcomes:
          handling:
            baseline: 1 h/case
            target: 30 min/case
            benefit: {driver: time-saved, volume: 24000 case/year, rate: 50 USD/h, capture: 50 %}
      `,
    },
  ],
  visit: {
    *plan(subject) {
      for (const one of monetisedOutcomes(subject.plan)) {
        const counted = countedVolume(one, subject.plan);
        const today = counted && agreedVolume(one, counted, subject);
        if (counted !== undefined && today !== undefined) yield* above(one, counted, today, subject);
      }
    },
  },
};

function* above({ benefit }: MonetisedOutcome, { thing, perYear, operands }: Volume, today: AgreedVolume, subject: Subject): Iterable<Observation> {
  if (perYear <= today.perYear * 1.01 || today.perYear <= 0 || !Number.isFinite(perYear)) return;
  const share = Math.round(100 * (1 - today.perYear / perYear));
  const amount = (value: number): string => `${formatAmount(Math.round(value))} ${thing}/year`;
  yield {
    at: `${benefit.path}.volume`,
    message: say`${share} % of this saving is on work that nobody does today: it counts ${amount(perYear)}, and “${today.name}” is agreed at ${amount(today.perYear)}. Count what is done today.`,
    related: [{ message: say`Agreed: ${amount(today.perYear)}.`, at: today.at }],
    fixes: () => capped(operands, today, subject),
  };
}

/** Only a volume that is one number can be capped. */
function capped([only, ...others]: Operands, { perYear }: AgreedVolume, { plan, source }: Subject): readonly Fix[] {
  const quantity = only && quantityOf(only, plan);
  if (only === undefined || quantity === undefined || others.length > 0) return [];
  const input = plan.inputs.find(({ id }) => only.kind === "input" && id === only.id);
  const at = input === undefined ? only.path : firstWritten(source, `${input.path}.value`, input.path);
  const cap = { ...quantity, amount: Number(formatAmount(perYear / quantity.unit.factor)) };
  return fixBy(say`Count ${formatAmount(cap.amount)} ${quantity.unit.text}`, setAmount(source, at, cap));
}
