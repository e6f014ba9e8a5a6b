import type { VNode } from "preact";
import type { Report } from "../../core/report/report";
import { say, spokenLanguage } from "../../core/texts/say";
import type { Formats } from "../../view/format/formats";
import { PlanText } from "../../view/PlanText";
import { ReportView } from "../../view/ReportView";
import { Appendix } from "./Appendix";
import { stylesheet, stylesheetHash } from "./stylesheet.generated";

interface PageProps {
  readonly report: Report;
  readonly version: string;
  readonly formats: Formats;
}

/** Nothing but this one stylesheet applies, and nothing is loaded or run, whatever the page says. */
const policy = `default-src 'none'; style-src '${stylesheetHash}'; base-uri 'none'; form-action 'none'`;

/** A whole page: the report as the preview draws it where nothing can be pressed, with its title above and the method below. */
export function Page({ report, version, formats }: PageProps): VNode {
  const title = report.plan.title ?? report.plan.id ?? say`A proof of value`;
  return (
    <html lang={spokenLanguage()}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content={`POV as Code ${version}`} />
        <title>{say`${title} – business case`}</title>
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      </head>
      <body>
        <header class="report title-block">
          <p class="kind">{say`Business case`}</p>
          <p class="title">
            <PlanText text={title} />
          </p>
        </header>
        <ReportView report={report} formats={formats} actions={undefined} />
        <Appendix report={report} version={version} formats={formats} />
      </body>
    </html>
  );
}
