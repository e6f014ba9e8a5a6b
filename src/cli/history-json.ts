import { changeClasses } from "../core/changes/plan-change";
import type { HistoryPoint, HistoryValue, OutcomeHistory, PlanHistoryReport } from "../core/history/plan-history-report";
import { formatsFor } from "../view/format/formats";
import { targetWords } from "../view/history/history-words";
import { wholeJsonText } from "../export/json-text";

/** What `pov history --format json` prints, oldest first; docs/review.md is its contract. What does not exist is `null`. */
export function historyJson({ plan, past, versions, outcomes }: PlanHistoryReport, file: string): string {
  const json = { version: 1, file, plan, past, versions: versions.map(versionJson), outcomes: outcomes.map((outcome) => outcomeJson(outcome, versions)) };
  return wholeJsonText(json);
}

function versionJson(point: HistoryPoint) {
  const { commit, author, time, date, subject, file, isMerge } = point;
  const who = { commit, author, time, date, subject, file, isMerge };
  if (!point.readable) return { ...who, readable: false, message: point.message, line: point.line };
  const { status, currency, method, scenario, figures, whyUnvalued, counts, scopeItems, changes } = point;
  return {
    ...who,
    readable: true,
    status,
    currency,
    method,
    scenario,
    figures,
    whyUnvalued,
    findings: { errors: counts.error, warnings: counts.warning, hints: counts.hint },
    outcomes: point.outcomes,
    scopeItems,
    isSame: changes?.length === 0,
    classes: changes && Object.fromEntries(changeClasses.map((of) => [of, changes.filter((change) => change.class === of).length])),
    changes,
  };
}

const formats = formatsFor("en");

function outcomeJson({ id, earlierIds, name, unit, isPresent, points, targets }: OutcomeHistory, versions: readonly HistoryPoint[]) {
  return {
    id,
    earlierIds,
    name,
    unit,
    isPresent,
    points: points.map(({ version, operator, baseline, target, measured }) => ({ version, operator, baseline: valueJson(baseline), target: valueJson(target), measured: valueJson(measured) })),
    targets: targets.map((target) => {
      const { version, isSinceEarlier, operator, value, measured, replacesAgreed } = target;
      const since = versions[version];
      const setBy = isSinceEarlier ? undefined : since;
      return { words: targetWords(target, formats), version, since: since?.date, isSinceEarlier, author: setBy?.author, commit: setBy?.commit, isMerged: setBy?.isMerge ?? false, operator, value: valueJson(value), isPresent: target.isPresent, measured: valueJson(measured), replacesAgreed };
    }),
  };
}

/** As it was written, and as a number in the unit of the outcome's history. */
function valueJson(value: HistoryValue | undefined) {
  return value && { words: formats.measure(value.measure), amount: value.comparable };
}
