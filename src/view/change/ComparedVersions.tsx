import type { VNode } from "preact";
import type { PlanComparison } from "../../core/changes/plan-comparison";
import { phrase, say } from "../../core/texts/say";
import { PlanText } from "../PlanText";
import { useChangeActions } from "./change-surroundings";

interface ComparedVersionsProps {
  readonly comparison: PlanComparison;
  readonly base: string;
}

/** Which plan is compared with which version of it, and the way to the two texts. */
export function ComparedVersions({ comparison, base }: ComparedVersionsProps): VNode {
  const actions = useChangeActions();
  const { file, earlierFile } = comparison;
  return (
    <div class="status-line">
      <div class="facts-frame">
        <ul class="facts">
          <li>
            <span class="pill">{stateOf(comparison)}</span>
          </li>
          <li>{earlierFile === undefined ? <PlanText text={file} /> : phrase<VNode>`${<PlanText text={file} />}, before ${<PlanText text={earlierFile} />}`}</li>
          <li>{phrase<VNode>`compared with ${<PlanText text={base} />}`}</li>
        </ul>
      </div>
      {actions && (
        <button type="button" class="texts" onClick={actions.openTexts}>
          {say`Open text diff`}
        </button>
      )}
    </div>
  );
}

/** Its status, as the preview begins with it. */
function stateOf(comparison: PlanComparison): string {
  switch (comparison.kind) {
    case "changed":
      return comparison.change.plan.status;
    case "added":
    case "removed":
      return comparison.sketch.plan.status;
    case "unreadable":
      return say`not readable`;
  }
}
