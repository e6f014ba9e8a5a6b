import type { ComponentChildren, VNode } from "preact";
import { useId } from "preact/hooks";
import type { PlanPath } from "../../core/source/plan-path";

interface BarRowProps {
  /** What the bar is of. */
  readonly name: ComponentChildren;
  /** What the bar shows, for those who cannot see it. */
  readonly words: string;
  readonly path?: PlanPath | undefined;
  readonly children: ComponentChildren;
}

/** A row of a chart of lying bars: its name, and beside it the drawing, which is as high as the name needs. */
export function BarRow({ name, words, path, children }: BarRowProps): VNode {
  const id = useId();
  return (
    <li class="bar-row" data-path={path}>
      <span class="bar-name">{name}</span>
      <span class="bar-room">
        <svg role="img" aria-labelledby={id}>
          <title id={id}>{words}</title>
          {children}
        </svg>
      </span>
    </li>
  );
}
