import type { VNode } from "preact";
import { say } from "../../core/texts/say";
import { useChangeActions } from "./change-surroundings";

interface SideLineProps {
  readonly side: "before" | "after";
  readonly line: number;
}

/** A line of one of the two versions, leading there where that can be shown. */
export function SideLine({ side, line }: SideLineProps): VNode {
  const actions = useChangeActions();
  const words = side === "before" ? say`line ${line} before` : say`line ${line}`;
  if (!actions) return <span class="reveal">{words}</span>;
  const title = side === "before" ? say`Show this line in the earlier version` : say`Show this line in the plan`;
  return (
    <button type="button" class="reveal" title={title} onClick={() => { actions.showLine(side, line); }}>
      {words}
    </button>
  );
}
