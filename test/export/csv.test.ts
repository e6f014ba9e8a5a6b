import assert from "node:assert/strict";
import { csvText } from "../../src/export/csv-text";
import { headlineFigures } from "../../src/core/report/report";
import { cellsOf, example, exported, reportOf } from "./exported";

describe("the cash flow as CSV", () => {
  const text = example("02-thirty-day-pilot");
  const rows = cellsOf(exported("csv", text));

  it("has the columns of the table in the preview", () => {
    assert.deepEqual(rows[0], ["USD", "Start", "Year 1", "Year 2", "Year 3", "PV"]);
  });

  it("has the very numbers of the valuation, money that leaves being negative", () => {
    const figures = headlineFigures(reportOf(text));
    assert.ok(figures);
    const numbers = (name: string): readonly number[] | undefined => rows.find(([first]) => first === name)?.slice(1).map(Number);
    assert.deepEqual(numbers("manual drafting and rework time per handler"), [0, ...(figures.benefits[0]?.years ?? []), figures.benefits[0]?.pv]);
    assert.deepEqual(numbers("subscription"), [0, -200_000, -200_000, -200_000, -(figures.costs[0]?.pv ?? 0)]);
    assert.deepEqual(numbers("Net"), [figures.cashFlow.initial, ...figures.cashFlow.years, figures.npv]);
    assert.deepEqual(numbers("Running total")?.slice(0, -1), figures.cashFlow.cumulative);
  });

  it("leaves sums to the reader, so that the lines above the net add up to it", () => {
    const lines = rows.slice(1, rows.findIndex(([first]) => first === "Net"));
    const total = lines.reduce((sum, cells) => sum + Number(cells[2]), 0);
    assert.equal(total, Number(rows.find(([first]) => first === "Net")?.[2]));
  });

  it("ends every line as RFC 4180 says", () => {
    assert.match(exported("csv", text), /^(?:[^\r\n]*\r\n)+$/u);
  });

  it("writes no exponents, however large or small an amount is", () => {
    for (const amount of ["1e30 USD/year", "0.00000000001 USD/year"]) {
      const csv = exported("csv", text.replace("amount: 200000 USD/year", `amount: ${amount}`));
      assert.doesNotMatch(csv, /\de[+-]?\d/iu);
    }
  });

  it("computes nothing, also where spreadsheets part cells at semicolons", () => {
    assert.equal(csvText([["=1+1", "x;=1+1;y", "a;b", "5 h; -2 h", -2]]), "'=1+1,x;'=1+1;y,a;b,5 h; -2 h,-2\r\n");
  });

  it("says why there are no figures, in as many cells as the heading has", () => {
    const [heading, ...reasons] = cellsOf(exported("csv", text.replace("rate: rate", "rate: unknown_rate")));
    assert.ok(reasons.length > 0);
    for (const cells of reasons) {
      assert.equal(cells.length, heading?.length);
      assert.match(cells[0] ?? "", /^No figures .* \(line \d+\)$/u);
    }
  });
});
