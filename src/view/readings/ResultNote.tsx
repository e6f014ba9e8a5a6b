import type { VNode } from "preact";
import type { OutcomeLine } from "../../core/report/report";
import { phrase, say } from "../../core/texts/say";
import { PlanText } from "../PlanText";
import { Reveal } from "../Reveal";
import { useFormats } from "../surroundings";
import { resultRuleWords } from "./result";

/** "The latest reading counts, 11 min/report: 9 March was a training run." */
export function ResultNote({ outcome }: { readonly outcome: OutcomeLine }): VNode | null {
  const formats = useFormats();
  const { measured, resultRule, path } = outcome;
  if (measured === undefined) return null;
  const rule = (
    <Reveal path={resultRule.path ?? path} label={say`Show which reading counts in the plan`}>
      {resultRuleWords(outcome)}
    </Reveal>
  );
  const result = <strong class="figure">{formats.measure(measured)}</strong>;
  const { reason } = resultRule;
  return (
    <p class="result-note">
      {reason === undefined ? phrase<VNode>`${rule} counts, ${result}.` : phrase<VNode>`${rule} counts, ${result}: ${<PlanText text={reason} />}`}
    </p>
  );
}
