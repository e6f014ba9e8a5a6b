import type { VNode } from "preact";

/** How to read the bullet charts. */
export function BulletKey(): VNode {
  return (
    <p class="key" aria-hidden="true">
      <svg width="18" height="12">
        <rect class="band" width="18" height="10" y="1" rx="2" />
      </svg>
      baseline
      <svg width="18" height="12">
        <rect class="bar good" width="18" height="6" y="3" rx="2" />
      </svg>
      measured, met
      <svg width="18" height="12">
        <rect class="bar bad" width="18" height="6" y="3" rx="2" />
      </svg>
      measured, missed or guardrail broken
      <svg width="8" height="12">
        <line class="mark" x1="4" x2="4" y1="0" y2="12" />
      </svg>
      target
    </p>
  );
}
