import { daysAfter } from "./days";
import type { Draws } from "./draws";
import { type Tree, type TreeMap, at, isMap, put, rename } from "./tree";

type Fault = (plan: TreeMap, draws: Draws) => TreeMap;

/** The plan with one to four of the usual weaknesses: it can be read, and the recommended rules have something to say. */
export function weakened(plan: TreeMap, draws: Draws): TreeMap {
  return withFaults([draws.pick(alwaysFound), ...draws.some(oftenFound, draws.whole(0, 3))], plan, draws);
}

/** The plan with one to three faults that the schema or a lookup of its ids finds. */
export function broken(plan: TreeMap, draws: Draws): TreeMap {
  return withFaults(draws.some(breaks, draws.whole(1, 3)), plan, draws);
}

function withFaults(faults: readonly Fault[], plan: TreeMap, draws: Draws): TreeMap {
  return faults.reduce((faulty, fault) => fault(faulty, draws), plan);
}

const firstOutcome = (plan: TreeMap): readonly string[] => ["outcomes", Object.keys(mapAt(plan, "outcomes"))[0] ?? ""];
const inFirst = (...path: readonly string[]) => (plan: TreeMap): readonly string[] => [...firstOutcome(plan), ...path];
const setting = (path: (plan: TreeMap) => readonly string[], part: Tree | undefined): Fault => (plan) => put(plan, path(plan), part);
const fixed = (...path: readonly string[]) => (): readonly string[] => path;

/** Found in every plan. */
const alwaysFound: readonly [Fault, ...Fault[]] = [
  tooManyOutcomes,
  setting(fixed("people", "osei", "roles"), ["end-user"]),
  setting(fixed("business_case", "ramp"), undefined),
  (plan) => put(plan, ["business_case", "costs"], { subscription: at(plan, "business_case", "costs", "subscription") ?? {} }),
];

/** Found where the status asks for it. */
const oftenFound: readonly Fault[] = [
  setting(fixed("people", "novak", "roles"), ["end-user"]),
  setting(inFirst("benefit", "risk_adjustment"), undefined),
  setting(inFirst("baseline"), undefined),
  setting(fixed("decision"), undefined),
  setting(fixed("scope", "out"), undefined),
  muchLater,
  setting(fixed("problem"), { pain: "Ask m.lindt@customer.example for the bonus of R. Osei.", why_now: "TBD" }),
  setting(fixed("scope", "changes"), ["export", "alerts", "a second region"].map((what, index) => ({ date: `2026-03-0${index + 3}`, what, asked_by: "lindt", decision: "accepted", decided_by: "osei" }))),
];

function muchLater(plan: TreeMap): TreeMap {
  const end = at(plan, "timeline", "end");
  return typeof end === "string" ? put(plan, ["timeline", "end"], daysAfter(end, 66)) : plan;
}

/** A checklist of features, as evaluations are often run. */
function tooManyOutcomes(plan: TreeMap, draws: Draws): TreeMap {
  const features = ["export to CSV", "send alerts by mail", "show a dashboard", "integrate with the CRM", "work on a phone", "keep an audit log"];
  const more = draws.some(features, draws.whole(3, 6)).map((feature, index): [string, Tree] => [
    `feature-${index + 1}`,
    { statement: `Can the system ${feature}?`, metric: feature, owner: "lindt", benefit: { driver: "none", reason: "a feature" } },
  ]);
  return put(plan, ["outcomes"], { ...mapAt(plan, "outcomes"), ...Object.fromEntries(more) });
}

const breaks: readonly Fault[] = [
  (plan) => rename(plan, inFirst("owner")(plan), "onwer"),
  (plan) => rename(plan, ["business_case", "discount_rate"], "discount"),
  (plan) => rename(plan, ["currency"], "curency"),
  setting(inFirst("owner"), "lindtt"),
  setting(inFirst("matters_to"), "nobody"),
  setting(fixed("status"), "runing"),
  setting(fixed("timeline", "start"), "16.03.2026"),
  setting(inFirst("baseline"), 14),
  setting(fixed("business_case", "costs", "subscription"), { kind: "vendor", amount: "$200k" }),
  setting(fixed("business_case", "horizon"), "three years"),
  setting(fixed("decision", "pass_when"), ["time-to-value"]),
  setting(fixed("people", "kim", "side"), "seller"),
  setting(inFirst("benefit"), { driver: "time-saved", volume: "reports", rate: "50 USD/hh", capture: "1.5" }),
  setting(fixed("scope", "in"), { data: "read-only" }),
];

function mapAt(plan: TreeMap, key: string): TreeMap {
  const part = plan[key];
  return isMap(part) ? part : {};
}
