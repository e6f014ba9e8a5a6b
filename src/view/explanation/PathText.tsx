import { Fragment, type VNode } from "preact";
import type { PlanPath } from "../../core/source/plan-path";

/** A place in the plan, which breaks between its steps rather than inside them. */
export function PathText({ path }: { readonly path: PlanPath }): VNode {
  return (
    <bdi>
      {path.split(/(?<=\.)/).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </bdi>
  );
}
