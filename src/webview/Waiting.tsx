import type { VNode } from "preact";
import { say } from "../core/texts/say";

/** What the preview shows before the first report. */
export function Waiting({ isServerStopped }: { readonly isServerStopped: boolean }): VNode {
  const words = isServerStopped ? say`The plan could not be read: its language server stopped. “POV: Restart Language Server” starts it again.` : say`Reading the plan…`;
  return (
    <main class="report waiting" aria-busy={!isServerStopped}>
      <p>{words}</p>
    </main>
  );
}
