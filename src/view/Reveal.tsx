import type { ComponentChildren, VNode } from "preact";
import type { PlanPath } from "../core/source/plan-path";
import { useActions } from "./surroundings";

interface RevealProps {
  readonly path: PlanPath;
  /** What the button does, when its words do not say so by themselves. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** Words that lead to their place in the plan; where nothing can be revealed, the words alone. */
export function Reveal({ path, label, children }: RevealProps): VNode {
  const actions = useActions();
  if (!actions) return <span class="reveal">{children}</span>;
  const reveal = (): void => {
    actions.reveal(path);
  };
  return (
    <button type="button" class="reveal" title={label} onClick={reveal}>
      {children}
    </button>
  );
}
