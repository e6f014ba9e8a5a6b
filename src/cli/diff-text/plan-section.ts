import { type PlanChange, changeClasses } from "../../core/changes/plan-change";
import type { PlanComparison, PlanSketch } from "../../core/changes/plan-comparison";
import { isOpen } from "../../view/change/agreement-words";
import { classTitle } from "../../view/change/change-words";
import { withShownEffects } from "../../view/change/shown-effects";
import { verdictWords } from "../../view/change/verdict-words";
import type { Style } from "../paint";
import { terminalText, wrap } from "../terminal-text";
import { changeLines } from "./change-lines";
import { figureLines } from "./figure-lines";
import type { Setting } from "./setting";

/** What became of one plan: what it is, then its figures and its changes by class, or why there are none. */
export function planSection(comparison: PlanComparison, setting: Setting): readonly string[] {
  const { file, earlierFile } = comparison;
  const renamed = earlierFile === undefined ? [] : wrapped(`renamed from ${earlierFile}`, setting);
  return [`${setting.paint("bold", terminalText(file))} · ${fateWords(comparison, setting)}`, ...renamed, ...aboutLines(comparison, setting), ...bodyLines(comparison, setting)];
}

function fateWords(comparison: PlanComparison, { paint }: Setting): string {
  switch (comparison.kind) {
    case "changed":
      return "changed";
    case "added":
      return paint("green", "new");
    case "removed":
      return paint("red", "deleted");
    case "unreadable":
      return `${comparison.fate === undefined ? "" : comparison.fate === "added" ? "new, " : "deleted, "}${paint("red", "cannot be read")}`;
  }
}

function aboutLines(comparison: PlanComparison, setting: Setting): readonly string[] {
  const plan = planOf(comparison);
  const parts = [plan?.title, plan?.customer, plan?.status].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? [] : wrapped(parts.join(" · "), setting, "dim");
}

function planOf(comparison: PlanComparison): PlanSketch["plan"] | undefined {
  if (comparison.kind === "unreadable") return undefined;
  return comparison.kind === "changed" ? comparison.change.plan : comparison.sketch.plan;
}

function bodyLines(comparison: PlanComparison, setting: Setting): readonly string[] {
  const { file, earlierFile } = comparison;
  const [first = "", ...others] = verdictWords(comparison, setting.formats);
  switch (comparison.kind) {
    case "added":
    case "removed":
      return others.flatMap((sentence) => wrapped(sentence, setting));
    case "unreadable":
      return [...wrapped(first, setting), ...wrapped(`${placeOf(comparison.side === "before" ? (earlierFile ?? file) : file, comparison.line)}${comparison.message}`, setting, "red")];
    case "changed":
      if (comparison.change.changes.length > 0) return [...figureLines(comparison.change, setting), ...groupLines(comparison.change, setting)];
      return wrapped(earlierFile === undefined ? "Only layout, comments or order changed." : "Only its name, layout, comments or order changed.", setting);
  }
}

function placeOf(file: string, line: number | undefined): string {
  return line === undefined ? "" : `${file}:${line}: `;
}

function groupLines(change: PlanChange, setting: Setting): readonly string[] {
  const changes = withShownEffects(change, setting.formats);
  return changeClasses.flatMap((one) => {
    const own = changes.filter(({ class: of }) => of === one);
    const style: Style = own.some(isOpen) ? ["bold", one === "goalpost" ? "red" : "yellow"] : "bold";
    return own.length === 0 ? [] : ["", `  ${setting.paint(style, classTitle(one))}`, ...changeLines(own, change.plan.currency, setting)];
  });
}

function wrapped(text: string, { columns, paint }: Setting, style?: Style): readonly string[] {
  return wrap(terminalText(text), columns - 2).map((line) => `  ${style === undefined ? line : paint(style, line)}`);
}
