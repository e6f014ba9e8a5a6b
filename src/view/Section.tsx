import type { ComponentChildren, VNode } from "preact";
import { useId } from "preact/hooks";
import type { PlanPath } from "../core/source/plan-path";

interface SectionProps {
  readonly title: ComponentChildren;
  readonly path?: PlanPath;
  readonly children: ComponentChildren;
}

/** A part of the report under a heading, which also names it as a landmark. */
export function Section({ title, path, children }: SectionProps): VNode {
  const id = useId();
  return (
    <section aria-labelledby={id} data-path={path}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
