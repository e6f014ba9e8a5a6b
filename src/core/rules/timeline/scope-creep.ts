import { appendItems } from "../../edit/append-items";
import { setValue } from "../../edit/set-value";
import type { Scope } from "../../plan/sections/scope";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import type { Rule, Subject } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { quoted } from "../wording";
import { yaml } from "../yaml";

const most = 1;
const farTooMany = 2;

type Change = Scope["changes"][number];

/** What was agreed is finished before more is begun. */
export const scopeCreep: Rule = {
  id: "scope-creep",
  category: "timeline",
  severity: { ...always("warning"), inWords: `warning; error with more than ${farTooMany} accepted changes after the start` },
  summary: `At most ${most} change is accepted after the start, and no request stays undecided.`,
  why: "Every addition takes time from the outcomes that decide the purchase, and a request that nobody answers is worked on all the same. Corrections before the start are the agreement itself and do not count. A change that is deferred stays on record as deferred, so that nobody has to remember who asked.",
  fix: "Defers what came last, and notes it in scope.later.",
  good: [
    {
      title: "One change, and one for later.",
      plan: yaml`
        scope:
          out: [any other report]
          changes:
            - {date: 2026-03-05, what: include the EMEA region, decision: accepted}
            - {date: 2026-03-10, what: add French templates, decision: deferred}
      `,
    },
    {
      title: "Changes before the start.",
      plan: yaml`
        scope:
          changes:
            - {date: 2026-02-25, what: four regions, decision: accepted}
            - {date: 2026-02-26, what: weekly figures, decision: accepted}
      `,
    },
  ],
  bad: [
    {
      title: "Two additions.",
      plan: yaml`
        scope:
          changes:
            - {date: 2026-03-05, what: include the EMEA region, decision: accepted}
            - {date: 2026-03-10, what: add French templates, decision: accepted}
      `,
      message: "2 additions since the start. New requests go to phase 2: defer “add French templates”.",
      fixed: yaml`
        scope:
          later: [add French templates]
          changes:
            - {date: 2026-03-05, what: include the EMEA region, decision: accepted}
            - {date: 2026-03-10, what: add French templates, decision: deferred}
      `,
    },
    {
      title: "A request without an answer.",
      plan: "scope: {out: [dark mode], changes: [{date: 2026-03-10, what: add French templates}]}",
      message: "Nobody has decided on “add French templates”, so it is worked on by default. New requests go to phase 2: defer it, or say who accepted it.",
      fixed: "scope: {out: [dark mode], later: [add French templates], changes: [{date: 2026-03-10, what: add French templates, decision: deferred}]}",
    },
  ],
  visit: {
    *plan(subject) {
      const { scope, timeline } = subject.plan;
      const changes = scope?.changes ?? [];
      const start = timeline?.start;
      const added = changes.filter(({ date, decision }) => decision === "accepted" && date !== undefined && start !== undefined && date > start);
      if (added.length > most) {
        const extra = added.toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1)).slice(most);
        yield {
          at: "scope.changes",
          onKey: true,
          message: say`${added.length} additions since the start. New requests go to phase 2: defer ${extra.map(whatOf).join(", ")}.`,
          ...(added.length > farTooMany && { severity: "error" }),
          fixes: () => deferred(extra, subject),
        };
      }
      for (const change of changes) {
        if (change.decision !== undefined || isUnread(subject, `${change.path}.decision`)) continue;
        yield {
          at: change.path,
          message: say`Nobody has decided on ${whatOf(change)}, so it is worked on by default. New requests go to phase 2: defer it, or say who accepted it.`,
          fixes: () => deferred([change], subject),
        };
      }
    },
  },
};

function whatOf({ what }: Change): string {
  return what === undefined ? say`this change` : quoted(what);
}

function deferred(changes: readonly Change[], { source }: Subject): readonly Fix[] {
  const later = appendItems(source, "scope.later", changes.flatMap(({ what }) => what ?? []));
  if (later === undefined) return [];
  return fixBy(say`Defer ${changes.map(whatOf).join(", ")}`, [...later, ...changes.flatMap(({ path }) => setValue(source, `${path}.decision`, "deferred") ?? [])]);
}
