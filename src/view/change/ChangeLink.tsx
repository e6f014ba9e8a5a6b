import type { ComponentChildren, VNode } from "preact";
import type { Change } from "../../core/changes/plan-change";
import { say } from "../../core/texts/say";
import { Reveal } from "../Reveal";
import { useChangeActions } from "./change-surroundings";

interface ChangeLinkProps {
  readonly change: Pick<Change, "kind" | "path" | "line">;
  readonly children: ComponentChildren;
}

/** Words that lead to a change: to its place in the plan, or of what is gone, to where it stood; on paper, the words alone. */
export function ChangeLink({ change: { kind, path, line }, children }: ChangeLinkProps): VNode {
  const actions = useChangeActions();
  if (kind !== "removed") {
    return (
      <Reveal path={path} label={say`Show this line in the plan`}>
        {children}
      </Reveal>
    );
  }
  if (!actions) return <span class="reveal">{children}</span>;
  return (
    <button type="button" class="reveal" title={say`Show this line in the earlier version`} onClick={() => { actions.showLine("before", line); }}>
      {children}
    </button>
  );
}
