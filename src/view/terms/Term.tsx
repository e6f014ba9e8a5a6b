import type { ComponentChildren, VNode } from "preact";
import type { PlanPath } from "../../core/source/plan-path";
import { Reveal } from "../Reveal";

interface TermProps {
  readonly name: string;
  readonly path: PlanPath;
  /** Whether the plan has it; what it does not say stands nowhere. */
  readonly isWritten?: boolean;
  readonly children: ComponentChildren;
}

/** A term and what it says, in a list of definitions; the term leads to its line, or to where it would stand. */
export function Term({ name, path, isWritten = true, children }: TermProps): VNode {
  return (
    <div data-path={isWritten ? path : undefined}>
      <dt>
        <Reveal path={path}>{name}</Reveal>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
