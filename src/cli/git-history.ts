import type { PlanHistory } from "../server/git/plan-history";

/** The history that git keeps on this machine, loaded when it is first asked: most runs never do. */
export const history: PlanHistory = {
  agreed: async (...asked) => (await gitHistory()).agreed(...asked),
  bases: async (...asked) => (await gitHistory()).bases(...asked),
  changed: async (...asked) => (await gitHistory()).changed(...asked),
  known: async (...asked) => (await gitHistory()).known(...asked),
  commits: async (...asked) => (await gitHistory()).commits(...asked),
};

async function gitHistory(): Promise<PlanHistory> {
  return (await import("../server/git/plan-history")).gitHistory;
}
