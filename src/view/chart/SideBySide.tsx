import type { ComponentChildren, VNode } from "preact";

/** Two charts beside each other where there is room for both, each in a panel of its own width. */
export function SideBySide({ children }: { readonly children: ComponentChildren }): VNode {
  return <div class="side-by-side">{children}</div>;
}
