import type { Portfolio } from "../../core/portfolio/portfolio";
import { counted, sentenceList, terminalText, wrap } from "../terminal-text";
import type { Setting } from "./setting";

/** What is missing from the totals and why, what an ROI leaves out, and how much was found. */
export function remarksSection(portfolio: Portfolio, setting: Setting): readonly string[] {
  const parts = [missingLines(portfolio, setting), roiLines(portfolio, setting), findingsLines(portfolio, setting)].filter((lines) => lines.length > 0);
  return parts.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function missingLines({ groups }: Portfolio, setting: Setting): readonly string[] {
  const missing = groups.flatMap(({ rows }) => rows).flatMap(({ plan }) => {
    const why = plan.summary.unreadable ?? plan.summary.judged?.whyUnvalued;
    return why === undefined ? [] : [{ file: plan.file, why }];
  });
  if (missing.length === 0) return [];
  const head = missing.length === 1 ? "1 plan is in no total at target, because its figures cannot be computed:" : `${missing.length} plans are in no total at target, because their figures cannot be computed:`;
  const reasons = [...new Set(missing.map(({ why }) => why))];
  const filesFor = (reason: string): string => missing.flatMap(({ file, why }) => (why === reason ? [file] : [])).join(", ");
  return [...wrapped(head, setting), ...reasons.flatMap((reason) => [...wrapped(reason, setting, "  "), ...wrapped(filesFor(reason), setting, "    ")])];
}

function roiLines({ sum }: Portfolio, setting: Setting): readonly string[] {
  return sum.totals.flatMap(({ currency, target }) => {
    const { valued, inRoi } = target;
    if (inRoi === valued) return [];
    return wrapped(`The ROI ${currency === undefined ? "without a currency" : `in ${currency}`} comes from ${inRoi} of ${counted(valued, "plan")}: a plan without benefits, or without costs, has no return.`, setting);
  });
}

function findingsLines(portfolio: Portfolio, setting: Setting): readonly string[] {
  const { plans, counts } = portfolio.sum;
  const unjudged = portfolio.groups.flatMap(({ rows }) => rows).filter(({ plan }) => plan.summary.judged === undefined).length;
  const unknown = unjudged === 0 ? [] : wrapped(`${counted(unjudged, "plan")} cannot be read at all, so nobody knows what else is wrong with ${unjudged === 1 ? "it" : "them"}.`, setting);
  if (unjudged > 0 && unjudged === plans) return unknown;
  const parts = [counted(counts.error, "error"), counted(counts.warning, "warning")].filter((part) => !part.startsWith("0 "));
  const judged = counted(plans - unjudged, "plan");
  if (parts.length === 0) return [setting.paint(unjudged === 0 ? "green" : "yellow", `${judged}, no errors and no warnings.`), ...unknown];
  return [setting.paint("yellow", `${judged}, ${sentenceList(parts)}: see “pov check”.`), ...unknown];
}

/** Text that is no table is broken also where no terminal says how wide it is, so that it can be read anywhere. */
function wrapped(text: string, { columns = 100 }: Setting, indent = ""): readonly string[] {
  return wrap(terminalText(text), columns - indent.length).map((line) => indent + line);
}
