import type { VNode } from "preact";
import { childPath } from "../core/source/plan-path";
import type { Measure, OutcomeLine } from "../core/report/report";
import { phrase, say } from "../core/texts/say";
import type { Formats } from "./format/formats";
import { boundWords } from "./outcome-words";
import { Reveal } from "./Reveal";
import { useFormats } from "./surroundings";

/** "22 → 8 h/week/person, measured 7": a unit that all share is written once, else each is; each leads to where it is written. */
export function OutcomeValues({ outcome }: { readonly outcome: OutcomeLine }): VNode {
  const formats = useFormats();
  const { path, baseline, target, measured, operator } = outcome;
  const before = [baseline, target].filter((measure) => measure !== undefined);
  const isShared = before.length > 0 && before.every(({ unit }) => unit === measured?.unit);
  const isStrict = operator !== "<=" && operator !== ">=";
  return (
    <p class="outcome-values">
      {baseline ? (
        <Reveal path={childPath(path, "baseline")} label={say`Show the baseline in the plan`}>
          <span class="figure">{value(baseline, target, formats)}</span>
        </Reveal>
      ) : (
        <span class="figure">{say`no baseline`}</span>
      )}{" "}
      <span aria-hidden="true">→</span>
      <span class="visually-hidden">{say`to`}</span>{" "}
      {target ? (
        <Reveal path={childPath(path, "target")} label={say`Show the target in the plan`}>
          <span class="figure">{isStrict ? boundWords(operator, formats.measure(target)) : formats.measure(target)}</span>
        </Reveal>
      ) : (
        <span class="figure">{say`no target`}</span>
      )}
      {measured && phrase<VNode>`, measured ${<Result path={path}>{isShared ? formats.measureAmount(measured) : formats.measure(measured)}</Result>}`}
    </p>
  );
}

function Result({ path, children }: Pick<OutcomeLine, "path"> & { readonly children: string }) {
  return (
    <Reveal path={childPath(path, "measurements")} label={say`Show the measurements in the plan`}>
      <strong class="figure">{children}</strong>
    </Reveal>
  );
}

function value(measure: Measure, beside: Measure | undefined, formats: Formats): string {
  return measure.unit === beside?.unit ? formats.measureAmount(measure) : formats.measure(measure);
}
