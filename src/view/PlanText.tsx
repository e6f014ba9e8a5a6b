import type { VNode } from "preact";

/**
 * Words of the plan, shown as text and set apart so that their writing direction cannot turn what stands around them.
 * A date in them is not broken at its hyphens, nor “66.2 %” and “< 20” between their two halves.
 */
export function PlanText({ text }: { readonly text: string }): VNode {
  const pieces = text.split(/(\d{4}-\d{2}-\d{2}|\d[\d.,]{0,20} (?:%|pp)|[<>≤≥=] [−-]?\d[\d.,]{0,20})/);
  return <bdi>{pieces.map((piece, index) => (index % 2 === 0 ? piece : <span key={index} class="figure">{piece}</span>))}</bdi>;
}
