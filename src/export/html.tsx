import { renderToString } from "preact-render-to-string";
import { formatsFor } from "../view/format/formats";
import { reportFormats } from "../view/format/report-formats";
import type { Exporter } from "./exporter";
import { Page } from "./html/Page";
import { readableText } from "../core/texts/readable-text";

/** The report as one page that needs nothing but itself: no script, nothing to load, readable on screen and on paper. */
export const html: Exporter = (report, { version, locale }) =>
  readableText(`<!doctype html>\n${renderToString(<Page report={report} version={version} formats={reportFormats(report, formatsFor(locale))} />)}\n`);
