import type { VNode } from "preact";
import type { PlacedReason } from "../core/economics/valuation";
import { say } from "../core/texts/say";
import { Reveal } from "./Reveal";

/** "line 31", leading there. */
export function LineLink({ reason }: { readonly reason: Pick<PlacedReason, "path" | "line"> }): VNode {
  return (
    <Reveal path={reason.path} label={say`Show this line in the plan`}>
      {say`line ${reason.line}`}
    </Reveal>
  );
}
