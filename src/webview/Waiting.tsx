import type { VNode } from "preact";

/** What the preview shows before the first report. */
export function Waiting({ isServerStopped }: { readonly isServerStopped: boolean }): VNode {
  const words = isServerStopped ? "The plan could not be read: its language server stopped. “POV: Restart Language Server” starts it again." : "Reading the plan…";
  return (
    <main class="report waiting" aria-busy={!isServerStopped}>
      <p>{words}</p>
    </main>
  );
}
