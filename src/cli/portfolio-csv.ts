import type { SummaryFigures } from "../core/portfolio/plan-summary";
import type { Portfolio, PortfolioPlan } from "../core/portfolio/portfolio";
import { daysUntilEnd } from "../core/portfolio/time-left";
import { type CsvCell, csvText } from "../export/csv-text";

/** The plans as CSV, one a line, amounts unrounded in each plan's own currency. Sums are left to the reader's spreadsheet. */
export function portfolioCsv({ groups }: Portfolio): string {
  return csvText([headings, ...groups.flatMap(({ rows }) => rows.map(({ plan }) => cellsOf(plan)))]);
}

const figureHeadings = (scenario: string): readonly string[] => ["NPV", "ROI", "PV of benefits", "PV of costs"].map((name) => `${name} ${scenario}`);

const headings = [
  ...["File", "Id", "Title", "Customer", "Sponsor", "Status", "Result", "Start", "End", "Days until end", "Currency", "Method"],
  ...figureHeadings("at target"),
  ...figureHeadings("as measured"),
  ...["Errors", "Warnings", "Hints", "Trouble"],
];

function cellsOf({ file, summary }: PortfolioPlan): readonly CsvCell[] {
  const { id, title, customer, sponsor, status, result, schedule, currency, judged, unreadable } = summary;
  const { error, warning, hint } = judged?.counts ?? { error: undefined, warning: undefined, hint: undefined };
  const said = [file, id, title, customer, sponsor, status, result, schedule?.start, schedule?.end, daysUntilEnd(summary), currency, judged?.method];
  return [...said, ...figureCells(judged?.target), ...figureCells(judged?.measured), error, warning, hint, unreadable ?? judged?.whyUnvalued].map((cell) => cell ?? "");
}

function figureCells(figures: SummaryFigures | undefined): readonly CsvCell[] {
  return figures === undefined ? ["", "", "", ""] : [figures.npv, figures.roi ?? "", figures.pvBenefits, figures.pvCosts];
}
