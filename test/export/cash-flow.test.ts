import assert from "node:assert/strict";
import { pov } from "../cli/session";
import { cellsOf, exported } from "./exported";

/** One benefit begins at the start, one does not; nothing is discounted, so that every amount is shown in full. */
const plan = `pov: "1"
id: a-plan
title: A plan
currency: USD
customer: Northwind
outcomes:
  schedule: {baseline: 3 h, target: 1 h, benefit: {driver: cash-flow, initial: -2500 USD, amounts: [1000 USD, 2000 USD, 30000 USD]}}
  licence: {baseline: 3 h, target: 1 h, benefit: {driver: cost-avoided, amount: 700 USD/year}}
business_case:
  discount_rate: 0 %
  costs: {fee: {kind: vendor, amount: 4000 USD}, support: {kind: internal, amount: 300 USD/year}}
`;

const lines = ["schedule", "licence", "fee", "support"];

/** The amounts of each row of a table, by its first cell. */
type Rows = ReadonlyMap<string, readonly number[]>;

function rowsOf(cells: readonly (readonly string[])[]): Rows {
  return new Map(cells.map(([name = "", ...amounts]) => [name.replaceAll("*", "").trim(), amounts.map(amountOf)]));
}

/** "(2,500)" is −2500, and a dash is nothing. */
function amountOf(cell: string): number {
  const digits = cell.replace(/[*,()\s]/gu, "").replace("−", "-");
  return (cell.includes("(") ? -1 : 1) * (digits === "–" ? 0 : Number(digits));
}

function assertAddsUp(rows: Rows): void {
  const amounts = lines.map((line) => rows.get(line) ?? assert.fail(`There is no ${line} in ${JSON.stringify([...rows])}`));
  const columns = [0, 1, 2, 3, 4].map((column) => amounts.reduce((sum, row) => sum + (row[column] ?? Number.NaN), 0));
  assert.deepEqual(columns, [-6500, 1400, 2400, 30400, 27700]);
  assert.deepEqual(rows.get("Net"), columns);
}

function html(): Rows {
  const [, body = ""] = /<table class="amounts">([^]*?)<\/table>/u.exec(exported("html", plan)) ?? [];
  return rowsOf([...body.matchAll(/<tr[^>]*>([^]*?)<\/tr>/gu)].map(([, row = ""]) => [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/gu)].map(([, cell = ""]) => cell.replace(/<span class="visually-hidden">[^<]*<\/span>|<[^>]*>/gu, ""))));
}

describe("benefits and costs add up to the net, also those at the start", () => {
  it("as CSV", () => assertAddsUp(rowsOf(cellsOf(exported("csv", plan)))));

  it("as Markdown", () => assertAddsUp(rowsOf(exported("markdown", plan).split("\n").map((line) => line.split("|").slice(1, -1)))));

  it("as HTML", () => assertAddsUp(html()));

  it("in the terminal", async () => {
    const { stdout } = await pov(["roi", "-"], { stdin: plan });
    const [, table = ""] = stdout.split(/^(?=Cash flow)/mu);
    assertAddsUp(rowsOf(table.split("\n\n")[0]?.split("\n").map((line) => line.split(/ {2,}/u)) ?? []));
  });

  it("as JSON, where only the benefit that has one has an initial amount", () => {
    const { benefits, costs, cashFlow } = (JSON.parse(exported("json", plan)) as { scenarios: { target: Flows } }).scenarios.target;
    const total = (flows: readonly Flow[]): number => flows.reduce((sum, { initial = 0 }) => sum + initial, 0);
    assert.deepEqual(benefits.map(({ initial }) => initial), [-2500, undefined]);
    assert.equal(total(benefits) - total(costs), cashFlow.initial);
  });
});

interface Flow {
  readonly initial?: number;
}

interface Flows {
  readonly benefits: readonly Flow[];
  readonly costs: readonly Flow[];
  readonly cashFlow: { readonly initial: number };
}
