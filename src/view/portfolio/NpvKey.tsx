import type { VNode } from "preact";
import { say } from "../../core/texts/say";

interface NpvKeyProps {
  readonly currency: string | undefined;
  readonly isMeasured: boolean;
}

/** How to read the bars; only a chart with measured plans explains their mark. */
export function NpvKey({ currency, isMeasured }: NpvKeyProps): VNode {
  return (
    <p class="key" aria-hidden="true">
      <span class="key-item">
        <svg width="18" height="12">
          <rect class="bar good" width="18" height="10" y="1" />
        </svg>
        {currency === undefined ? say`at target` : say`at target, ${currency}`}
      </span>
      {isMeasured && (
        <span class="key-item">
          <svg width="6" height="12">
            <line class="mark" x1="3" x2="3" y1="0" y2="12" />
          </svg>
          {say`measured`}
        </span>
      )}
    </p>
  );
}
