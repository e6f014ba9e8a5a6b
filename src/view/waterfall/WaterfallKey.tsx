import type { VNode } from "preact";
import { say } from "../../core/texts/say";

/** How to read the waterfall. */
export function WaterfallKey(): VNode {
  return (
    <p class="key" aria-hidden="true">
      <span class="key-item">
        <svg width="18" height="12">
          <rect class="bar" width="18" height="10" y="1" rx="2" />
        </svg>
        {say`what is left`}
      </span>
      <span class="key-item">
        <svg width="18" height="12">
          <rect class="ghost" width="17" height="10" x="0.5" y="1" rx="2" />
        </svg>
        {say`what the haircut takes`}
      </span>
    </p>
  );
}
