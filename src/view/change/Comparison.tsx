import type { VNode } from "preact";
import { changeClasses, type PlanChange } from "../../core/changes/plan-change";
import type { PlanComparison, PlanSketch } from "../../core/changes/plan-comparison";
import { say } from "../../core/texts/say";
import { PlanText } from "../PlanText";
import { useFormats } from "../surroundings";
import { ChangeFigures } from "./ChangeFigures";
import { ChangeGroup } from "./ChangeGroup";
import { ComparedVersions } from "./ComparedVersions";
import { NpvBridge } from "./NpvBridge";
import { withShownEffects } from "./shown-effects";
import { SideLine } from "./SideLine";
import { planName, verdictWords } from "./verdict-words";

interface ComparisonProps {
  readonly comparison: PlanComparison;
  readonly isSameText: boolean;
  readonly base: string;
}

/** What became of a plan: the verdict, and below it everything that it rests on. */
export function Comparison({ comparison, isSameText, base }: ComparisonProps): VNode {
  const [verdict = "", ...others] = verdictWords(comparison, useFormats());
  const isSame = isSameText && comparison.kind === "changed";
  return (
    <>
      <ComparedVersions comparison={comparison} base={base} />
      <header class="verdict-block">
        <h1 class="verdict">
          <PlanText text={isSame ? say`Nothing differs in ${planName(comparison.change, comparison.file)}.` : verdict} />
        </h1>
        <p class="consequence">
          <PlanText text={others.join(" ")} />
          {comparison.kind === "unreadable" && comparison.line !== undefined && (
            <>
              {" "}
              <SideLine side={comparison.side === "before" ? "before" : "after"} line={comparison.line} />
            </>
          )}
        </p>
      </header>
      {comparison.kind === "changed" && <Changes change={comparison.change} />}
      {(comparison.kind === "added" || comparison.kind === "removed") && <Sketch sketch={comparison.sketch} isNew={comparison.kind === "added"} />}
    </>
  );
}

function Changes({ change }: { readonly change: PlanChange }) {
  const { plan } = change;
  const changes = withShownEffects(change, useFormats());
  if (changes.length === 0) return null;
  return (
    <>
      <ChangeFigures change={change} />
      <NpvBridge change={change} />
      {changeClasses.map((of) => (
        <ChangeGroup key={of} of={of} changes={changes} currency={plan.currency} />
      ))}
    </>
  );
}

/** A plan that only one of the versions has: its figures have nothing beside them. */
function Sketch({ sketch: { plan, scenario, figures }, isNew }: { readonly sketch: PlanSketch; readonly isNew: boolean }) {
  const [before, after] = isNew ? [undefined, figures] : [figures, undefined];
  return <ChangeFigures change={{ version: 1, plan, scenario, before, after, whyUnvalued: undefined, changes: [] }} />;
}
