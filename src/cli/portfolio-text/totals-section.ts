import type { Portfolio, PortfolioSum } from "../../core/portfolio/portfolio";
import type { CurrencyTotals, Total } from "../../core/portfolio/totals";
import type { Cell } from "../text-table";
import { type Table, fittedLines } from "./fitted-lines";
import type { Setting } from "./setting";

/** What the plans come to, at target and as measured: by currency, and within it by status where there are several. */
export function totalsSection(portfolio: Portfolio, setting: Setting): readonly string[] {
  const target = totalLines(portfolio, "target", setting);
  const measured = totalLines(portfolio, "measured", setting);
  return [...target, ...(target.length > 0 && measured.length > 0 ? [""] : []), ...measured];
}

const titles = { target: "Totals at target", measured: "Totals as measured" } as const;

function totalLines({ groups, sum }: Portfolio, scenario: "target" | "measured", setting: Setting): readonly string[] {
  const rows = sum.totals.flatMap((totals) => {
    const byStatus = groups.flatMap(({ status, sum: own }) => rowOf(`  ${status}`, inCurrency(own, totals.currency)?.[scenario], setting));
    return [...rowOf(totals.currency ?? "no currency", totals[scenario], setting, "bold"), ...(byStatus.length > 1 ? byStatus : [])];
  });
  if (rows.length === 0) return [];
  const headings = ["Plans", "PV of benefits", "PV of costs", "NPV", "ROI"].map((text): Cell => ({ text, style: "dim" }));
  const whole: Table = { rows: [[{ text: titles[scenario], style: "bold" }, ...headings], ...rows], narrowest: [titles[scenario].length] };
  return fittedLines([whole, withoutSides(whole)], setting);
}

/** What space is kept for is the difference: NPV and ROI. */
function withoutSides({ rows, narrowest }: Table): Table {
  return { rows: rows.map((row) => row.filter((_, column) => column !== 2 && column !== 3)), narrowest };
}

function inCurrency({ totals }: PortfolioSum, currency: string | undefined): CurrencyTotals | undefined {
  return totals.find((one) => one.currency === currency);
}

/** No row where no plan has, or should have, figures. */
function rowOf(label: string, total: Total | undefined, { formats }: Setting, style?: "bold"): readonly (readonly Cell[])[] {
  if (total === undefined || total.valued + total.unvalued === 0) return [];
  const { valued, unvalued, npv, pvBenefits, pvCosts, roi } = total;
  const amount = (value: number): string => (valued === 0 ? "–" : formats.money(value, undefined));
  const texts = [label, unvalued === 0 ? String(valued) : `${valued} of ${valued + unvalued}`, amount(pvBenefits), amount(pvCosts), amount(npv), roi === null ? "–" : formats.percent(roi)];
  return [texts.map((text) => (style === undefined ? { text } : { text, style }))];
}
