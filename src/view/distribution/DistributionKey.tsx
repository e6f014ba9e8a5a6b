import type { VNode } from "preact";
import { say } from "../../core/texts/say";

interface DistributionKeyProps {
  readonly hasLosses: boolean;
  readonly currency: string | undefined;
}

/** How to read the distribution, and in which currency; only one that reaches below zero explains its losses. */
export function DistributionKey({ hasLosses, currency }: DistributionKeyProps): VNode {
  return (
    <p class="key distribution" aria-hidden="true">
      {hasLosses && <Area name="loss" words={say`below zero`} />}
      <Area name="gain" words={hasLosses ? say`above zero` : say`trials by NPV`} />
      <span class="key-item">
        <svg width="12" height="12">
          <circle class="reading" cx="6" cy="6" r="4.5" />
        </svg>
        {currency === undefined ? say`the plan’s NPV` : say`the plan’s NPV, ${currency}`}
      </span>
    </p>
  );
}

function Area({ name, words }: { readonly name: "gain" | "loss"; readonly words: string }) {
  return (
    <span class="key-item">
      <svg width="18" height="12">
        <rect class={name} width="18" height="10" y="1" />
      </svg>
      {words}
    </span>
  );
}
