import type { Portfolio, PortfolioPlan, PortfolioSum } from "../core/portfolio/portfolio";
import { daysUntilEnd } from "../core/portfolio/time-left";
import type { CurrencyTotals, Total } from "../core/portfolio/totals";
import type { IsoDate } from "../core/quantity/calendar";
import type { Severity } from "../core/rules/severity";
import { wholeJsonText } from "../export/json-text";

/** What `pov portfolio --format json` prints; docs/portfolio.md is its contract. What does not exist is `null`. */
export function portfolioJson({ groups, sum }: Portfolio, asOf: IsoDate): string {
  const json = {
    version: 1,
    asOf,
    plans: groups.flatMap(({ rows }) => rows.map(({ plan }) => planJson(plan))),
    groups: groups.map((group) => ({ status: group.status, ...sumJson(group.sum) })),
    total: sumJson(sum),
  };
  return wholeJsonText(json);
}

function planJson({ file, summary }: PortfolioPlan) {
  const { id, title, customer, sponsor, status, result, schedule, currency, judged, unreadable } = summary;
  return {
    file,
    id,
    title,
    customer,
    sponsor,
    status,
    result,
    start: schedule?.start,
    end: schedule?.end,
    daysUntilEnd: daysUntilEnd(summary),
    currency,
    method: judged?.method,
    target: judged?.target,
    measured: judged?.measured,
    isMeasured: judged?.isMeasured,
    findings: judged && countsJson(judged.counts),
    unreadable,
    whyUnvalued: judged?.whyUnvalued,
  };
}

function countsJson({ error, warning, hint }: Readonly<Record<Severity, number>>) {
  return { errors: error, warnings: warning, hints: hint };
}

function sumJson({ plans, unreadable, counts, totals }: PortfolioSum) {
  return { plans, unreadable, findings: countsJson(counts), currencies: totals.map(currencyJson) };
}

function currencyJson({ currency, plans, target, measured }: CurrencyTotals) {
  return { currency, plans, target: totalJson(target), measured: totalJson(measured) };
}

function totalJson({ valued, unvalued, npv, pvBenefits, pvCosts, roi, inRoi }: Total) {
  return { valued, unvalued, npv, pvBenefits, pvCosts, roi, inRoi };
}
