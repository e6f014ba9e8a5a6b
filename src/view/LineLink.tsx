import type { VNode } from "preact";
import type { PlacedReason } from "../core/economics/valuation";
import { Reveal } from "./Reveal";

/** "line 31", leading there. */
export function LineLink({ reason }: { readonly reason: Pick<PlacedReason, "path" | "line"> }): VNode {
  return (
    <Reveal path={reason.path} label="Show this line in the plan">
      line {reason.line}
    </Reveal>
  );
}
