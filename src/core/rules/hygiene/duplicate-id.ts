import { say } from "../../texts/say";
import type { Rule } from "../rule";
import { always } from "../severity";
import { quoted } from "../wording";

/** An id is by what reports, agreements and people tell plans apart. */
export const duplicateId: Rule = {
  id: "duplicate-id",
  category: "hygiene",
  severity: always("error"),
  looksAround: true,
  summary: "No two plans have the same id.",
  why: "Reports, dashboards and links know a plan by its id, so of two plans with one id they show one and lose the other, or add up both. It happens when a plan is copied as the start of the next one. Plans are compared with those that are checked together, or that stand in the same workspace.",
  good: [
    {
      title: "Each plan has an id of its own.",
      plan: "id: northwind-pipeline-risk",
      neighbours: [{ id: "northwind-routing-errors", file: "plans/routing.pov.yaml" }],
    },
  ],
  bad: [
    {
      title: "A plan that was copied.",
      plan: "id: northwind-pipeline-risk",
      neighbours: [{ id: "northwind-pipeline-risk", file: "plans/northwind.pov.yaml" }],
      message: "“northwind-pipeline-risk” is also the id of plans/northwind.pov.yaml, so reports cannot tell the two plans apart. Give one of them another id.",
    },
  ],
  visit: {
    *plan({ plan: { id }, neighbours }) {
      const [first, ...others] = neighbours.filter((neighbour) => neighbour.id === id);
      if (id === undefined || first === undefined) return;
      const message =
        others.length === 0
          ? say`${quoted(id)} is also the id of ${first.file}, so reports cannot tell the two plans apart. Give one of them another id.`
          : say`${quoted(id)} is also the id of ${first.file} and of ${others.length} more, so reports cannot tell these plans apart. Give each another id.`;
      yield { at: "id", message };
    },
  },
};
