import type { VNode } from "preact";
import { say } from "../../core/texts/say";

/** How to read the tornado; only a chart with assumed ranges explains them. */
export function TornadoKey({ hasAssumed }: { readonly hasAssumed: boolean }): VNode {
  return (
    <p class="key tornado" aria-hidden="true">
      <span class="key-item">
        <svg width="18" height="12">
          <rect class="bar bad" width="9" height="10" y="1" />
          <rect class="bar good" width="9" height="10" x="9" y="1" />
        </svg>
        {say`NPV at the ends of the range`}
      </span>
      {hasAssumed && (
        <span class="key-item">
          <svg width="20" height="12">
            <rect class="bar bad assumed" width="9" height="10" x="0.5" y="1" />
            <rect class="bar good assumed" width="9" height="10" x="9.5" y="1" />
          </svg>
          {say`±10 %, no range given`}
        </span>
      )}
    </p>
  );
}
