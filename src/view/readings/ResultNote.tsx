import type { VNode } from "preact";
import type { OutcomeLine } from "../../core/report/report";
import { PlanText } from "../PlanText";
import { Reveal } from "../Reveal";
import { useFormats } from "../surroundings";
import { resultRuleWords } from "./result";

/** "The latest reading counts, 11 min/report: 9 March was a training run." */
export function ResultNote({ outcome }: { readonly outcome: OutcomeLine }): VNode | null {
  const formats = useFormats();
  const { measured, resultRule, path } = outcome;
  if (measured === undefined) return null;
  return (
    <p class="result-note">
      <Reveal path={resultRule.path ?? path} label="Show which reading counts in the plan">
        {resultRuleWords(outcome)}
      </Reveal>{" "}
      counts, <strong class="figure">{formats.measure(measured)}</strong>
      {resultRule.reason === undefined ? (
        "."
      ) : (
        <>
          : <PlanText text={resultRule.reason} />
        </>
      )}
    </p>
  );
}
