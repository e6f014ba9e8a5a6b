import type { VNode } from "preact";
import { say } from "../core/texts/say";

/** How to read the cash flow chart, and in which currency. */
export function CashFlowKey({ currency }: { readonly currency: string | undefined }): VNode {
  return (
    <p class="key" aria-hidden="true">
      <svg width="12" height="12">
        <rect class="bar good" width="6" height="12" />
        <rect class="bar bad" x="7" width="5" height="12" />
      </svg>
      {say`net of the year`}
      <svg width="22" height="12">
        <line class="trend" x1="0" x2="22" y1="6" y2="6" />
        <circle class="reading" cx="11" cy="6" r="3" />
      </svg>
      {currency === undefined ? say`running total` : say`running total, ${currency}`}
    </p>
  );
}
