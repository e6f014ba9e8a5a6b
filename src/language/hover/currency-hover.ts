import { shapeAt } from "../../core/plan/shape-at";
import { isCurrency } from "../../core/quantity/currencies";
import { type PlanPath, lastKey, parentPath } from "../../core/source/plan-path";
import type { SourceIndex } from "../../core/source/source-index";
import { currencyNames } from "../completion/currencies";
import type { HoverText } from "./hovered-plan";
import { md } from "./markdown";
import { wordAt } from "./word-at";

/** The code of a currency: its name. */
export const currencyHover: HoverText = ({ path, isKey }, { analysis: { source }, formats }) => {
  const code = isKey ? rateCode(path) : codeAt(path, source);
  const name = code !== undefined && isCurrency(code) ? currencyNames(formats.locale).of(code) : undefined;
  return code === undefined || name === undefined || name === code ? undefined : [md`**${code}**: ${name}`];
};

function rateCode(path: PlanPath): string | undefined {
  return parentPath(path) === "exchange_rates" ? lastKey(path) : undefined;
}

function codeAt(path: PlanPath, source: SourceIndex): string | undefined {
  const structure = shapeAt(path)?.structure;
  return structure?.kind === "scalar" && structure.holds === "currency" ? wordAt(source, path) : undefined;
}
