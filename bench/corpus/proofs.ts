import type { Draws } from "./draws";
import type { Tree, TreeMap } from "./tree";

/** One thing to prove: what its outcome and inputs say, and what it is worth. */
export interface Proof {
  readonly id: string;
  readonly statement: string;
  readonly metric: string;
  readonly method: string;
  readonly baseline: string;
  readonly target: Tree;
  /** A reading that meets the target. */
  readonly reading: string;
  readonly guardrail?: { readonly id: string; readonly says: TreeMap; readonly reading: Tree };
  readonly inputs: Readonly<Record<string, Input>>;
  readonly benefit: TreeMap;
  /** Money a year, before what risk takes off. */
  readonly worth: number;
}

/** A number of the customer's, with its unit. */
export interface Input {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

type Draw = (draws: Draws, currency: string) => Proof;

/** A proof that turns into money. */
export function paidProof(draws: Draws, currency: string): Proof {
  return draws.pick<Draw>([effortPerThing, effortPerWeek, errors, throughput, tickets, losses, byFormula])(draws, currency);
}

const captured = { value: 50, unit: "%", source: "finance policy, half of saved time counts" };

/** Hours for one thing become minutes. */
function effortPerThing(draws: Draws, currency: string): Proof {
  const thing = draws.pick(["report", "quote", "audit", "claim", "contract", "release", "dossier"]);
  const hours = draws.whole(4, 18);
  const minutes = 5 * draws.whole(2, 24);
  const volume = 12 * draws.whole(8, 60);
  const rate = draws.whole(42, 96);
  return {
    id: `${thing}-time`,
    statement: `Each ${thing} takes under ${minutes} minutes of work instead of ${hours} hours.`,
    metric: `hands-on effort per ${thing}`,
    method: "stopwatch log kept by the team",
    baseline: `${hours} h/${thing}`,
    target: draws.pick<Tree>([`${minutes} min/${thing}`, { operator: "<", value: `${minutes} min/${thing}` }]),
    reading: `${minutes - draws.whole(1, 4)} min/${thing}`,
    guardrail: { id: "differing-figures", says: { name: `figures that differ from the ${thing} made by hand`, operator: "=", limit: 0 }, reading: 0 },
    inputs: {
      [`${thing}s_per_year`]: { value: volume, unit: `${thing}/year`, source: "calendar of the last four quarters" },
      hourly_rate: { value: rate, unit: `${currency}/h`, source: `HR fully loaded cost, band ${draws.whole(3, 8)}` },
      capture: captured,
    },
    benefit: { driver: "time-saved", volume: `${thing}s_per_year`, rate: "hourly_rate", capture: "capture" },
    worth: (hours - minutes / 60) * volume * rate * 0.5,
  };
}

/** Hours of everybody's week. */
function effortPerWeek(draws: Draws, currency: string): Proof {
  const baseline = draws.whole(14, 26);
  const saved = draws.whole(3, 11);
  const [users, rate] = [draws.whole(10, 120), draws.whole(38, 90)];
  const work = draws.pick(["drafting and triage", "manual reconciliation", "searching for documents", "keeping spreadsheets in step"]);
  return {
    id: "time",
    statement: `Each person gets ${saved} hours a week back from ${work}.`,
    metric: `time for ${work}`,
    method: "time tracking of the customer",
    baseline: `${baseline} h/week/person`,
    target: draws.pick<Tree>([{ reduction: `${saved} h/week/person` }, `${baseline - saved} h/week/person`]),
    reading: `${baseline - saved - 0.5} h/week/person`,
    guardrail: { id: "returned-cases", says: { name: "cases returned for correction", operator: "<=", limit: "6.0 %" }, reading: "5.1 %" },
    inputs: {
      users: { value: users, unit: "person", source: "licence scope agreed in week 1" },
      weeks: { value: draws.whole(44, 47), unit: "week/year", source: "52 less leave and holidays" },
      rate: { value: rate, unit: `${currency}/h`, source: "payroll, fully loaded" },
      capture: captured,
    },
    benefit: { driver: "time-saved", volume: ["users", "weeks"], rate: "rate", capture: "capture" },
    worth: saved * users * 45 * rate * 0.5,
  };
}

function errors(draws: Draws, currency: string): Proof {
  const thing = draws.pick(["shipment", "invoice", "booking", "label", "order"]);
  const baseline = draws.whole(30, 90) / 10;
  const target = Math.round(baseline * draws.whole(55, 85)) / 100;
  const [volume, cost] = [1000 * draws.whole(40, 900), draws.whole(12, 60)];
  return {
    id: `${thing}-errors`,
    statement: `Of all ${thing}s, ${target.toFixed(2)} % have to be corrected, and no longer ${baseline.toFixed(2)} %.`,
    metric: `${thing}s that have to be corrected`,
    method: "reason codes of the case system",
    baseline: `${baseline.toFixed(2)} %`,
    target: `${target.toFixed(2)} %`,
    reading: `${(target - 0.11).toFixed(2)} %`,
    inputs: {
      [`${thing}s`]: { value: volume, unit: `${thing}/year`, source: "total of the last year" },
      cost_per_error: { value: cost, unit: `${currency}/${thing}`, source: "cost study of the finance team" },
    },
    benefit: { driver: "error-reduction", volume: `${thing}s`, cost: "cost_per_error" },
    worth: ((baseline - target) / 100) * volume * cost,
  };
}

function throughput(draws: Draws, currency: string): Proof {
  const thing = draws.pick(["case", "file", "batch", "test"]);
  const baseline = draws.whole(16, 40);
  const more = draws.whole(3, 9);
  const [users, margin] = [draws.whole(12, 60), draws.whole(9, 30)];
  return {
    id: "throughput",
    statement: `The same team closes ${baseline + more} ${thing}s per person and week instead of ${baseline}.`,
    metric: `${thing}s closed per person`,
    method: "case system",
    baseline: `${baseline} ${thing}/week/person`,
    target: `${baseline + more} ${thing}/week/person`,
    reading: `${baseline + more + 1} ${thing}/week/person`,
    guardrail: { id: "reopened", says: { name: `${thing}s opened again`, limit: "4.0 %" }, reading: "3.2 %" },
    inputs: {
      users: { value: users, unit: "person", source: "the two teams in scope" },
      weeks: { value: 46, unit: "week/year", source: "52 less leave and holidays" },
      margin: { value: margin, unit: `${currency}/${thing}`, source: "contribution margin, controlling" },
    },
    benefit: { driver: "throughput", volume: ["users", "weeks"], margin: "margin", capture: "80 %" },
    worth: more * users * 46 * margin * 0.8,
  };
}

function tickets(draws: Draws, currency: string): Proof {
  const thing = draws.pick(["ticket", "call", "visit", "transport"]);
  const baseline = 1000 * draws.whole(20, 120);
  const target = 1000 * Math.round((baseline / 1000) * (draws.whole(30, 80) / 100));
  const cost = draws.whole(6, 28);
  return {
    id: `fewer-${thing}s`,
    statement: `${target} ${thing}s a year have to be paid instead of ${baseline}.`,
    metric: `${thing}s a year`,
    method: "ledger of the service desk",
    baseline: `${baseline} ${thing}/year`,
    target: `${target} ${thing}/year`,
    reading: `${target - 500} ${thing}/year`,
    inputs: { [`cost_per_${thing}`]: { value: cost, unit: `${currency}/${thing}`, source: "service contract, annex 2" } },
    benefit: { driver: "cost-avoided", cost: `cost_per_${thing}` },
    worth: (baseline - target) * cost,
  };
}

function losses(draws: Draws, currency: string): Proof {
  const thing = draws.pick(["outage", "recall", "stockout", "incident"]);
  const baseline = draws.whole(6, 30);
  const target = Math.max(1, baseline - draws.whole(3, 12));
  const loss = 1000 * draws.whole(20, 90);
  return {
    id: `fewer-${thing}s`,
    statement: `${target} ${thing}s a year instead of ${baseline}.`,
    metric: `${thing}s a year`,
    method: "register of the operations team",
    baseline: `${baseline} ${thing}/year`,
    target: `${target} ${thing}/year`,
    reading: `${target} ${thing}/year`,
    inputs: { [`loss_per_${thing}`]: { value: loss, unit: `${currency}/${thing}`, source: "insurance file, mean of three years" } },
    benefit: { driver: "risk-reduced", magnitude: `loss_per_${thing}` },
    worth: (baseline - target) * loss,
  };
}

function byFormula(draws: Draws, currency: string): Proof {
  const [baseline, saved] = [draws.whole(20, 60), draws.whole(4, 16)];
  const [sites, price] = [draws.whole(4, 40), draws.whole(80, 400)];
  return {
    id: "energy",
    statement: `A site uses ${baseline - saved} MWh a month instead of ${baseline}.`,
    metric: "energy per site and month",
    method: "meter readings",
    baseline: `${baseline} MWh/month/site`,
    target: draws.pick<Tree>([`${baseline - saved} MWh/month/site`, { reduction: `${saved} MWh/month/site` }]),
    reading: `${baseline - saved - 1} MWh/month/site`,
    inputs: {
      sites: { value: sites, unit: "site", source: "list of the plants in scope" },
      energy_price: { value: price, unit: `${currency}/MWh`, source: "supply contract" },
      allowance: { value: 1000 * draws.whole(1, 9), unit: `${currency}/year`, source: "metering fee, finance" },
    },
    benefit: { driver: "formula", formula: "max(improvement * sites * energy_price - allowance, allowance)" },
    worth: saved * 12 * sites * price,
  };
}

/** Proofs that are measured and not turned into money. */
export function unpaidProofs(draws: Draws): readonly Proof[] {
  const none = (reason: string): TreeMap => ({ driver: "none", reason });
  const share = draws.whole(70, 84);
  const days = draws.whole(8, 20);
  const plain = { inputs: {}, worth: 0 };
  return [
    {
      ...plain,
      id: "forecast",
      statement: `The weekly forecast is within ${draws.whole(3, 7)} points of what comes in.`,
      metric: "forecast error",
      method: "forecast of Monday against the ledger of Friday",
      baseline: "14.0 %",
      target: { reduction: "6 pp" },
      reading: "7.5 %",
      benefit: none("the sponsor wants it, and nobody can put a price on it"),
    },
    {
      ...plain,
      id: "first-answer",
      statement: `${share + 10} of 100 questions are answered on first contact instead of ${share}.`,
      metric: "questions answered on first contact",
      method: "sample of 200 conversations, read by the customer",
      baseline: `${share} %`,
      target: `${share + 10} %`,
      reading: `${share + 11} %`,
      benefit: none("already inside the other benefit"),
    },
    {
      ...plain,
      id: "waiting",
      statement: `A new customer waits ${days - 5} days for the first delivery instead of ${days}.`,
      metric: "days until the first delivery",
      method: "dates in the order system",
      baseline: `${days} day`,
      target: `${days - 5} day`,
      reading: `${days - 6} day`,
      benefit: none("not counted until sales agrees on what a day is worth"),
    },
  ];
}
