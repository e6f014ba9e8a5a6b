import { readFileSync } from "node:fs";
import { renderToString } from "preact-render-to-string";
import { analyse } from "../../src/core/analyse";
import { buildReport } from "../../src/core/report/build-report";
import type { Report } from "../../src/core/report/report";
import { formatsFor } from "../../src/view/format/formats";
import type { Outage } from "../../src/view/outage";
import { ReportView } from "../../src/view/ReportView";
import type { ReportActions } from "../../src/view/surroundings";

/** The text of an example plan, such as "01-pipeline-risk-report". */
export function example(name: string): string {
  return readFileSync(new URL(`../../examples/${name}.pov.yaml`, import.meta.url), "utf8");
}

/** A plan's text with none of its costs. */
export function withoutCosts(text: string): string {
  return text.replace(/^ {2}costs:\n( {4}.*\n)*/m, "");
}

/** The report of a plan's text, judged on a day. */
export function reportOf(text: string, asOf?: string): Report {
  return buildReport(analyse(text, asOf));
}

const nothingHappens: ReportActions = { reveal: () => undefined, showFindings: () => undefined, addMeasurement: () => undefined };

/** Where a report is shown, as far as it is not the preview of an English reader. */
interface Place {
  readonly locale?: string;
  readonly outage?: Outage;
}

/** A report as HTML, as the preview draws it. */
export function htmlOf(report: Report, { locale = "en", outage }: Place = {}): string {
  return renderToString(<ReportView report={report} formats={formatsFor(locale)} actions={nothingHappens} outage={outage} />);
}

/** A report as HTML where nothing can be pressed. */
export function paperOf(report: Report): string {
  return renderToString(<ReportView report={report} formats={formatsFor("en")} actions={undefined} />);
}

/** The words between the tags. */
export function wordsOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&", "&#39;": "'" };
  return html
    .replaceAll(/<\/(?:h\d|p|li|td|th|dt|dd|tr|div|section)>/g, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(?:lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/^\n/, "");
}

/** The words of the first element that opens with a piece of markup, such as `<h1 class="verdict"`. */
export function wordsIn(html: string, opening: string): string {
  const start = html.indexOf(opening);
  if (start < 0) throw new Error(`Nothing opens with ${opening}`);
  const tag = /^<(\w+)/.exec(opening)?.[1] ?? "";
  return wordsOf(html.slice(start, html.indexOf(`</${tag}>`, start)));
}

/** What stands in the figure of a name, such as "target.npv". */
export function figure(html: string, name: string): string {
  const found = new RegExp(`data-figure="${name.replaceAll(".", "\\.")}">([^<]*)<`).exec(html)?.[1];
  if (found === undefined) throw new Error(`No figure is called ${name}`);
  return found;
}
