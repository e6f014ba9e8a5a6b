import type { VNode } from "preact";
import type { PlacedReason } from "../core/economics/valuation";
import { LineLink } from "./LineLink";
import { PlanText } from "./PlanText";

/** Why something cannot be said, each reason with a way to its line. */
export function Reasons({ reasons }: { readonly reasons: readonly PlacedReason[] }): VNode {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={`${reason.line} ${reason.message}`}>
          <PlanText text={reason.message} /> <LineLink reason={reason} />
        </li>
      ))}
    </ul>
  );
}
