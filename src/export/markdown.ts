import { formatsFor } from "../view/format/formats";
import { reportFormats } from "../view/format/report-formats";
import type { Exporter } from "./exporter";
import { agreementSection } from "./markdown/agreement-section";
import { cashFlowSection } from "./markdown/cash-flow-section";
import { findingsSection } from "./markdown/findings-section";
import { headSection } from "./markdown/head-section";
import { inputsSection } from "./markdown/inputs-section";
import { methodSection } from "./markdown/method-section";
import { outcomesSection } from "./markdown/outcomes-section";
import { scenariosSection } from "./markdown/scenarios-section";
import { sensitivitySection } from "./markdown/sensitivity-section";
import { waterfallSection } from "./markdown/waterfall-section";

const sections = [
  headSection,
  scenariosSection,
  outcomesSection,
  waterfallSection,
  cashFlowSection,
  sensitivitySection,
  inputsSection,
  agreementSection,
  findingsSection,
  methodSection,
] as const;

/** The report as GitHub Flavoured Markdown, for wikis and pull requests. Whatever the plan says is text in it. */
export const markdown: Exporter = (report, { version, locale }) => {
  const setting = { version, formats: reportFormats(report, formatsFor(locale)) };
  const blocks = sections.flatMap((section) => section(report, setting));
  return `${blocks.map((block) => block.markdown).join("\n\n")}\n`;
};
