import type { VNode } from "preact";
import { say } from "../core/texts/say";

/** What the preview shows before the first report. */
export function Waiting({ isStopped }: { readonly isStopped: boolean }): VNode {
  const words = isStopped ? say`The plan could not be read: its language server stopped. “POV: Restart Language Server” starts it again.` : say`Reading the plan…`;
  return (
    <main class="report waiting" aria-busy={!isStopped}>
      <p>{words}</p>
    </main>
  );
}
