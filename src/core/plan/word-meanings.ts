import { text, translated } from "../texts/say";
import { type PlanPath, lastKey } from "../source/plan-path";

/** What a word of the format means where it stands, in one sentence; undefined for words that say it themselves. */
export function meaningOf(word: string, path: PlanPath): string | undefined {
  const key = lastKey(path).replace(/\[\d+\]$/u, "");
  const words = Object.hasOwn(meanings, key) ? meanings[key] : undefined;
  const meaning = words !== undefined && Object.hasOwn(words, word) ? words[word] : undefined;
  return meaning === undefined ? undefined : translated(meaning);
}

const resultRules = {
  mean: text`The mean of the readings, weighted by their samples.`,
  median: text`The reading in the middle.`,
  latest: text`The last reading by date.`,
  worst: text`The reading that is furthest from the target.`,
} as const;

/** By the key that a word stands behind. */
const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: {
    draft: text`Still being written; only the vendor may have seen it.`,
    proposed: text`Shown to the customer, who has not agreed yet.`,
    agreed: text`Agreed by both sides; from here on changes are recorded.`,
    running: text`The work has started, and readings come in.`,
    concluded: text`The work is done, and the result is known.`,
    closed: text`Decided and archived; nothing changes any more.`,
  },
  roles: {
    "executive-sponsor": text`Stands behind the project with a name, and answers for its result.`,
    "economic-buyer": text`Holds the budget, and can say yes when everybody else says no.`,
    champion: text`Wants it to succeed, and sells it inside when you are not there.`,
    "technical-lead": text`Makes it run at the customer's: data, access and systems.`,
    "finance-reviewer": text`Checks the numbers, and must be able to follow every one of them.`,
    "metric-owner": text`Owns a metric and says how it is measured.`,
    "end-user": text`Does the work that is to change.`,
    procurement: text`Negotiates the purchase and its terms.`,
    legal: text`Reviews contracts and data protection.`,
    security: text`Reviews whether systems and data are safe.`,
    "pov-owner": text`Runs the proof of value, on the vendor's side as a rule.`,
    "account-executive": text`Answers for the commercial side at the vendor.`,
  },
  result: {
    go: text`The customer goes ahead.`,
    "no-go": text`The customer does not go ahead.`,
    "no-decision": text`It ended without a decision.`,
    ...resultRules,
  },
  rule: resultRules,
  method: {
    tei: text`(PV of the benefits − PV of the costs) ÷ PV of the costs, with benefits lowered for risk.`,
    nucleus: text`The average net benefit of a year ÷ the initial cost.`,
    simple: text`(benefits − costs) ÷ costs, without discounting.`,
  },
  distribution: {
    triangular: text`Most likely at the value, never beyond low and high.`,
    pert: text`As triangular, with more weight on the value.`,
    "normal-90": text`A bell curve; nine draws of ten lie between low and high.`,
    "lognormal-90": text`A bell curve with a long upper end; nine draws of ten lie between low and high.`,
  },
  side: {
    customer: text`Works for the customer.`,
    vendor: text`Works for the vendor, and cannot decide for the customer.`,
  },
  kind: {
    vendor: text`Paid to the vendor.`,
    internal: text`The customer's own people and systems.`,
  },
  recurrence: {
    recurring: text`Comes again every year.`,
    "one-time": text`Comes once, in the first year.`,
  },
  direction: {
    decrease: text`Less is better.`,
    increase: text`More is better.`,
  },
  operator: {
    "<": text`The result must be below it.`,
    "<=": text`The result must be at most that.`,
    "=": text`The result must be exactly that.`,
    ">=": text`The result must be at least that.`,
    ">": text`The result must be above it.`,
  },
  pass_when: {
    all: text`Every outcome must be met.`,
    any: text`One met outcome is enough.`,
  },
  likelihood: {
    low: text`It probably does not happen.`,
    medium: text`It may happen or not.`,
    high: text`It probably happens.`,
  },
  impact: {
    low: text`The proof of value goes on as planned.`,
    medium: text`It costs time or part of the result.`,
    high: text`It puts the result in question.`,
  },
  decision: {
    accepted: text`It now belongs to the proof of value.`,
    deferred: text`It waits for later.`,
    rejected: text`It will not be done.`,
  },
};
