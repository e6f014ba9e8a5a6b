import { parseDocument } from "yaml";
import { analyse, assess } from "../../src/core/analyse";
import { activeRules } from "../../src/core/config/active-rules";
import { usualSettings } from "../../src/core/config/settings";
import { buildReport } from "../../src/core/report/build-report";
import { lint } from "../../src/core/rules/lint";
import type { Contender } from "../contender";
import { corpusDay } from "../corpus/days";
import { samplePlan } from "../plans/sample-plan";
import { median, timesOf } from "../statistics";

/** One plan in a process that is warm: the YAML alone, everything up to the report, and every rule by itself. */
export function reading(repetitions: number): Contender {
  const text = samplePlan();
  const judged = assess(text, corpusDay);
  const active = activeRules({ ...usualSettings, preset: "strict" });
  const timeOf = (work: () => unknown): number => median(timesOf(repetitions, () => void work()));
  return {
    name: "one plan",
    run: () => ({
      "plan.yaml": timeOf(() => parseDocument(text)),
      "plan.report": timeOf(() => buildReport(analyse(text, corpusDay))),
      "plan.rules": timeOf(() => lint(judged, active)),
    }),
  };
}
