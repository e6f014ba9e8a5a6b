import { corpusDay, daysAfter } from "./days";
import type { Draws } from "./draws";
import { type Proof, paidProof, unpaidProofs } from "./proofs";
import type { Tree, TreeMap } from "./tree";

const statuses = ["draft", "proposed", "agreed", "running", "concluded", "closed"] as const;

/** What a plan says in which the recommended rules find nothing on the day of the corpus. */
export function soundPlan(id: string, draws: Draws): TreeMap {
  const status = draws.pick(statuses);
  const currency = draws.pick(["USD", "USD", "EUR", "GBP", "CHF"]);
  const proofs = [paidProof(draws, currency), ...draws.some(unpaidProofs(draws), draws.pick([0, 0, 1, 1, 2]))];
  const dates = datesOf(status, draws);
  const name = draws.pick(["Northwind", "Contoso", "Fabrikam", "Tailspin", "Adventure Works", "Litware", "Proseware", "Wingtip"]);
  const customer = draws.pick<Tree>([`${name} Ltd`, { name: `${name} Inc`, opportunity: `OPP-${draws.whole(10_000, 99_999)}` }, { name, industry: draws.pick(["logistics", "insurance", "retail", "energy"]) }]);
  const isOver = status === "concluded" || status === "closed";
  return {
    pov: "1",
    id,
    title: proofs[0]?.statement.replace(/\.$/u, "") ?? id,
    status,
    ...(isOver && { result: "go" }),
    currency,
    customer,
    ...(draws.chance(80) && { problem: problem(draws) }),
    people: people(draws),
    inputs: inputs(proofs, dates, draws),
    outcomes: Object.fromEntries(proofs.map((proof) => [proof.id, outcome(proof, dates, draws)])),
    business_case: businessCase(proofs, currency, draws),
    timeline: timeline(dates),
    scope: { in: scopeIn(draws), out: draws.some(["API evaluation", "dark mode", "mobile app", "single sign-on", "any other region"], draws.whole(1, 4)), ...(draws.chance(20) && { later: ["a second plant"] }) },
    decision: { pass_when: draws.pick<Tree>(["all", proofs.map((proof) => proof.id)]), stop_when: draws.some(["no data by the end of the first week", "the team is away for 3 working days", "the sponsor leaves"], draws.whole(1, 2)), decided_by: "osei", date: daysAfter(dates.end, 4) },
    commitment: commitment(dates, draws),
    ...(draws.chance(70) && { risks: risks(draws) }),
  };
}

interface Dates {
  readonly start: string;
  readonly end: string;
  readonly agreed: string;
  /** The days of the readings that there are. */
  readonly readings: readonly string[];
}

/** From a Monday to a Friday some weeks later, and the corpus's day where the status has it. */
function datesOf(status: (typeof statuses)[number], draws: Draws): Dates {
  const weeks = draws.whole(2, 4);
  const until = { draft: [2, 9], proposed: [2, 6], agreed: [1, 3], running: [-1, -1], concluded: [-9, -5], closed: [-40, -9] } as const;
  const [soonest, latest] = until[status];
  const start = daysAfter(corpusDay, 7 * draws.whole(soonest, latest));
  const end = daysAfter(start, 7 * weeks - 3);
  const readings = { draft: [], proposed: [], agreed: [], running: [3, 5], concluded: [4, 10], closed: [3, 8, 10] } as const;
  return { start, end, agreed: daysAfter(start, -draws.whole(4, 6)), readings: readings[status].map((day) => daysAfter(start, day)) };
}

function problem(draws: Draws): TreeMap {
  return {
    pain: draws.pick(["The team spends most of two days a week on work that nobody reads.", "Every fourth month closes late, and the auditors have asked why.", "Orders wait in a shared mailbox until somebody has the time to look at them."]),
    why_now: draws.pick(["The board review in May is the first to ask for these figures.", "A hiring freeze holds until the end of the year, and volume grows 12 %.", "The contract of the old system ends in autumn."]),
    ...(draws.chance(60) && { status_quo: draws.pick(["Overtime, and a backlog of six months.", "Keep doing it by hand.", "Two of five sites stop taking orders in December."]) }),
  };
}

function people(draws: Draws): TreeMap {
  return {
    osei: { name: "R. Osei", title: draws.pick(["VP Operations", "COO", "Head of Supply Chain", "VP Revenue Operations"]), roles: ["executive-sponsor", "economic-buyer"] },
    lindt: { name: "M. Lindt", title: "Head of Analytics", roles: ["champion", "metric-owner"] },
    abe: { name: "T. Abe", title: "BI Lead", roles: ["technical-lead"] },
    novak: { name: "D. Novak", title: "FP&A Partner", roles: ["finance-reviewer"] },
    kim: { name: "J. Kim", title: "Solutions Engineer", side: "vendor", roles: ["pov-owner"] },
    ...(draws.chance(50) && { rossi: { name: "P. Rossi", title: "Account Executive", side: "vendor", roles: ["account-executive"] } }),
  };
}

function inputs(proofs: readonly Proof[], { agreed }: Dates, draws: Draws): TreeMap {
  const entries = proofs.flatMap((proof) => Object.entries(proof.inputs)).map(([id, { value, unit, source }]): [string, Tree] => [
    id,
    {
      value: `${value} ${unit}`,
      ...(draws.chance(35) && { low: `${rounded(value * 0.88)} ${unit}`, high: `${rounded(value * 1.1)} ${unit}`, ...(draws.chance(30) && { distribution: draws.pick(["pert", "triangular", "normal-90"]) }) }),
      source,
      provided_by: draws.pick(["novak", "lindt"]),
      agreed: { by: "novak", date: agreed },
    },
  ]);
  return Object.fromEntries(entries);
}

function outcome(proof: Proof, { agreed, readings }: Dates, draws: Draws): TreeMap {
  const { guardrail } = proof;
  const isPaid = proof.worth > 0;
  return {
    statement: proof.statement,
    owner: "lindt",
    matters_to: "osei",
    metric: { name: proof.metric, ...(draws.chance(40) && { definition: `${proof.metric}, counted as the team counts it today` }), method: proof.method },
    baseline: { value: proof.baseline, samples: draws.whole(12, 400), source: proof.method, agreed: { by: "osei", date: agreed } },
    target: proof.target,
    ...(guardrail && { guardrails: { [guardrail.id]: guardrail.says } }),
    ...(readings.length > 0 && {
      measurements: readings.map((date) => ({ date, value: proof.reading, samples: draws.whole(4, 90), by: "lindt", evidence: `evidence/${proof.id}-${date}.csv`, ...(guardrail && { guardrails: { [guardrail.id]: guardrail.reading } }) })),
    }),
    benefit: { ...proof.benefit, ...(isPaid && { risk_adjustment: `${draws.pick([10, 15, 20])} %` }), ...(isPaid && draws.chance(15) && { attribution: "90 %" }) },
  };
}

/** Costs that leave a return which a finance reviewer believes. */
function businessCase(proofs: readonly Proof[], currency: string, draws: Draws): TreeMap {
  const worth = proofs.reduce((sum, proof) => sum + proof.worth, 0);
  const costs = (worth * 1.6) / (1 + draws.whole(50, 200) / 100);
  const money = (share: number): string => `${rounded(costs * share)} ${currency}`;
  return {
    ...(draws.chance(60) && { method: draws.pick(["tei", "tei", "nucleus", "simple"]) }),
    horizon: "3 year",
    discount_rate: `${draws.whole(7, 12)} %`,
    ramp: [`${draws.whole(5, 8)}0 %`, "100 %", "100 %"],
    costs: {
      subscription: { kind: "vendor", amount: `${money(0.2)}/year` },
      implementation: { kind: "vendor", amount: money(0.16), risk_adjustment: "5 %" },
      "internal-setup": { kind: "internal", amount: money(0.1), ...(draws.chance(50) && { basis: "days of the project team" }), risk_adjustment: "10 %" },
      administration: { kind: "internal", amount: `${money(0.04)}/year`, risk_adjustment: "5 %" },
    },
  };
}

function timeline({ start, end }: Dates): TreeMap {
  const caseFrom = daysAfter(end, -4);
  const fridays = Array.from({ length: (Date.parse(end) - Date.parse(start)) / 604_800_000 - 0.5 }, (_, week) => daysAfter(start, 7 * week + 4));
  return {
    start,
    end,
    phases: [
      { name: "agree metrics and baselines", start, end: daysAfter(start, 1) },
      { name: "run the pilot and measure", start: daysAfter(start, 2), end: daysAfter(caseFrom, -1) },
      { name: "readout and business case", start: caseFrom, end },
    ],
    checkpoints: [...fridays.map((date) => ({ name: "weekly review", date, attendees: ["lindt", "abe", "kim"] })), { name: "executive readout", date: end, attendees: ["osei", "novak", "kim"] }],
  };
}

function scopeIn(draws: Draws): Tree {
  return draws.some(["read-only sample of live data", "one team in one region", "the weekly run of the last quarter"], draws.whole(1, 2));
}

function commitment({ start, end }: Dates, draws: Draws): TreeMap {
  const due = daysAfter(end, draws.whole(7, 20));
  return {
    statement: `If the targets are met on our own data, we will sign the order form by ${due}.`,
    made_by: "osei",
    date: daysAfter(start, -3),
    due,
    ...(draws.chance(60) && { steps: [{ step: "security questionnaire", owner: "abe", due: daysAfter(start, 8) }, { step: "legal review of the order form", owner: "novak", due: daysAfter(end, 5) }] }),
  };
}

function risks(draws: Draws): TreeMap {
  const all: readonly [string, TreeMap][] = [
    ["sample", { text: "The sample leaves out one currency", likelihood: "medium", impact: "medium", mitigation: "include a second region", owner: "abe" }],
    ["novelty", { text: "Early gains fade after week 3", likelihood: "medium", impact: "high", mitigation: "measure again at day 90", owner: "lindt" }],
    ["access", { text: "Access to the data comes late", likelihood: "low", impact: "high", mitigation: "ask a week earlier", owner: "abe" }],
  ];
  return Object.fromEntries(draws.some(all, draws.whole(1, 3)));
}

/** To two or three digits, as people write money. */
function rounded(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 2);
  return Math.round(amount / step) * step;
}
