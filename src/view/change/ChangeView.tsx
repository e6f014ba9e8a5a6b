import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { PlanComparison } from "../../core/changes/plan-comparison";
import type { Formats } from "../format/formats";
import { SurroundingsContext } from "../surroundings";
import { type ChangeActions, ChangeContext } from "./change-surroundings";
import { Comparison } from "./Comparison";

interface ChangeViewProps {
  readonly comparison: PlanComparison;
  /** Whether not a character of the two texts differs. */
  readonly isSameText: boolean;
  /** What the plan is compared with, as people call it. */
  readonly base: string;
  readonly formats: Formats;
  /** Undefined on paper. */
  readonly actions: ChangeActions | undefined;
  /** What is to be known about what is shown, such as that it is no longer followed. */
  readonly notice?: string | undefined;
}

/** The change of one plan: what moved, what that does to the money, and every change with a way to its line. */
export function ChangeView({ comparison, isSameText, base, formats, actions, notice }: ChangeViewProps): VNode {
  const surroundings = useMemo(() => ({ formats, actions: actions && { reveal: actions.reveal } }), [formats, actions]);
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <ChangeContext.Provider value={actions}>
        <main class="report change-report">
          {actions && (
            <div class={notice === undefined ? undefined : "notice outage"} role="status">
              {notice !== undefined && <p>{notice}</p>}
            </div>
          )}
          <Comparison comparison={comparison} isSameText={isSameText} base={base} />
        </main>
      </ChangeContext.Provider>
    </SurroundingsContext.Provider>
  );
}
