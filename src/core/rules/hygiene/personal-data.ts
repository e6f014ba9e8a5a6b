import { singular } from "pluralize";
import type { WrittenText } from "../../shape/reading";
import type { Span } from "../../source/span";
import { say, translated } from "../../texts/say";
import { fixBy } from "../observe";
import type { Observation, Rule } from "../rule";
import { always } from "../severity";
import { blank } from "../wording";
import { yaml } from "../yaml";
import { personalPlaces } from "./personal-data-forms";
import { type PersonalRemark, personalRemarks } from "./personal-data-of-people";

/** People are in a plan with their name, their title and their part in it. */
export const personalData: Rule = {
  id: "personal-data",
  category: "hygiene",
  severity: { ...always("warning"), inWords: "warning; error for somebody's pay or health" },
  summary: "A plan knows people by name, title and role, and nothing else of them.",
  why: "A plan goes through many hands at two companies, and its history is kept. Addresses, bank accounts and ids are not needed in it; what somebody earns, how they are and how they perform is their own. Such words count only next to somebody whom the plan names, as in “Osei's bonus”: a bonus calculation or the health of a system is work like any other.",
  fix: "Replaces it by a blank.",
  good: [
    { title: "A name and a title.", plan: "people: {osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor, economic-buyer]}}" },
    {
      title: "Pay as a subject of work.",
      plan: yaml`
        problem:
          pain: R. Osei's bonus calculation takes 14 hours, and M. Lindt has to pay for it. System health is fine.
          status_quo: The compensation of 40 agents is computed by hand; call +30 000 000 USD/year what it costs.
      `,
    },
  ],
  bad: [
    {
      title: "Somebody's bonus.",
      plan: yaml`
        problem:
          why_now: R. Osei's annual bonus depends on the forecast of June.
      `,
      message: "A personal bonus is not a business reason. Write the target instead.",
      fixed: yaml`
        problem:
          why_now: R. Osei's annual ____ depends on the forecast of June.
      `,
    },
    {
      title: "Somebody's illness.",
      plan: "risks: {absence: {text: Lindt is on sick leave until May., likelihood: high}}",
      message: "How somebody is, is their own, and everybody who gets the plan reads it. Write what the plan needs instead, such as who steps in.",
      fixed: "risks: {absence: {text: Lindt is on ____ until May., likelihood: high}}",
    },
    {
      title: "An address.",
      plan: "inputs: {rate: {value: 68 USD/h, source: d.novak@northwind.example.com}}",
      message: "This is an e-mail address, and everybody who gets the plan reads it. A name and a title are enough: remove it.",
      fixed: "inputs: {rate: {value: 68 USD/h, source: ____}}",
    },
  ],
  visit: {
    *text(written, { plan }) {
      for (const { name, words } of personalPlaces(written.text)) {
        yield observed(written, words, say`This is ${translated(name)}, and everybody who gets the plan reads it. A name and a title are enough: remove it.`);
      }
      for (const { kind, words } of personalRemarks(written.text, plan.people)) {
        const message = messages[kind](written.text.slice(words.start, words.end).toLowerCase());
        yield { ...observed(written, words, message), ...(kind !== "performance" && { severity: "error" }) };
      }
    },
  },
};

const messages: Readonly<Record<PersonalRemark["kind"], (word: string) => string>> = {
  pay: (word) => (isWithoutArticle(word) ? say`Personal ${word} is not a business reason. Write the target instead.` : say`A personal ${singular(word)} is not a business reason. Write the target instead.`),
  health: () => say`How somebody is, is their own, and everybody who gets the plan reads it. Write what the plan needs instead, such as who steps in.`,
  performance: () => say`How somebody performs is not for a plan, and everybody who gets it reads it. Write what the work needs instead.`,
};

function isWithoutArticle(word: string): boolean {
  return ["pay", "compensation", "severance"].includes(word);
}

function observed({ path, spanOf }: WrittenText, words: Span, message: string): Observation {
  const span = spanOf(words);
  return { at: path, span, message, fixes: () => fixBy(say`Replace it by a blank`, [{ span, text: blank }]) };
}
