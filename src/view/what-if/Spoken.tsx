import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

/** How long words must rest before they are spoken, in milliseconds: a slider on its way is not read out at every pixel. */
const rest = 700;

/** Words for screen readers alone, spoken when they have come to rest. */
export function Spoken({ words }: { readonly words: string }): VNode {
  const [spoken, speak] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => { speak(words); }, rest);
    return () => { clearTimeout(timer); };
  }, [words]);
  return (
    <p class="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
