import type { VNode } from "preact";
import { say } from "../core/texts/say";

/** How to read the bullet charts. */
export function BulletKey(): VNode {
  return (
    <p class="key" aria-hidden="true">
      <svg width="18" height="12">
        <rect class="band" width="18" height="10" y="1" rx="2" />
      </svg>
      {say`baseline`}
      <svg width="18" height="12">
        <rect class="bar good" width="18" height="6" y="3" rx="2" />
      </svg>
      {say`measured, met`}
      <svg width="18" height="12">
        <rect class="bar bad" width="18" height="6" y="3" rx="2" />
      </svg>
      {say`measured, missed or guardrail broken`}
      <svg width="8" height="12">
        <line class="mark" x1="4" x2="4" y1="0" y2="12" />
      </svg>
      {say`target`}
    </p>
  );
}
