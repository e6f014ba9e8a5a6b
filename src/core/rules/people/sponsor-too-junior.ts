import { say } from "../../texts/say";
import { wordsOption } from "../option";
import type { Rule } from "../rule";
import { always } from "../severity";
import { firstMentioned } from "../words/word-pattern";
import { quoted } from "../wording";
import { yaml } from "../yaml";
import { customersWith, nameOf } from "./customer-people";
import { hasJuniorTitle } from "./junior-title";

const words = wordsOption("words", [], "Further words in titles of people who own a budget in this market or company, such as principal.");

/** The sponsor owns a budget. */
export const sponsorTooJunior: Rule = {
  id: "sponsor-too-junior",
  category: "people",
  severity: always("warning"),
  strict: true,
  summary: "The executive sponsor is senior enough to own a budget.",
  why: "An analyst may want the product most and still has to ask somebody for the money, who has heard nothing so far. That person is the sponsor, and the analyst perhaps the champion. Titles differ between companies, so one sponsor with a senior title or with none is enough to keep this rule quiet.",
  options: [words],
  good: [
    { title: "A title that decides.", plan: "people: {osei: {name: R. Osei, title: Head of Engineering, roles: [executive-sponsor]}}" },
    { title: "A junior word beside a senior one.", plan: "people: {osei: {name: R. Osei, title: Chief Data Engineer, roles: [executive-sponsor]}}" },
    {
      title: "An analyst who shares the role with a director.",
      plan: yaml`
        people:
          ana: {name: A. Silva, title: Junior Analyst, roles: [executive-sponsor]}
          osei: {name: R. Osei, title: Director of Sales, roles: [executive-sponsor]}
      `,
    },
  ],
  bad: [
    {
      title: "An analyst as sponsor.",
      plan: "people: {ana: {name: A. Silva, title: Junior Analyst, roles: [executive-sponsor]}}",
      message: "“Junior Analyst” rarely owns a budget. Who does A. Silva report to on this? Make that person the executive sponsor.",
    },
    {
      title: "A team lead as sponsor.",
      plan: "people: {ito: {name: K. Ito, title: Platform Team Lead, roles: [executive-sponsor, economic-buyer]}}",
      message: "“Platform Team Lead” rarely owns a budget. Who does K. Ito report to on this? Make that person the executive sponsor.",
    },
  ],
  visit: {
    *plan({ plan, option }) {
      const known = option(words);
      const sponsors = customersWith(["executive-sponsor"], plan);
      const [first] = sponsors;
      if (first?.title === undefined || !sponsors.every((sponsor) => hasJuniorTitle(sponsor) && firstMentioned(sponsor.title ?? "", known) === undefined)) return;
      const name = nameOf(first);
      yield {
        at: `${first.path}.title`,
        message: say`${quoted(first.title)} rarely owns a budget. Who does ${name} report to on this? Make that person the executive sponsor.`,
      };
    },
  },
};
