import type { VNode } from "preact";
import { say } from "../core/texts/say";
import type { Outage } from "../view/outage";

/** What the preview shows before the first report. */
export function Waiting({ outage }: { readonly outage: Outage | undefined }): VNode {
  return (
    <main class="report waiting" aria-busy={outage === undefined || outage === "restarting"}>
      <p role="status">{wordsOf(outage)}</p>
    </main>
  );
}

function wordsOf(outage: Outage | undefined): string {
  switch (outage) {
    case "stopped":
      return say`The plan could not be read: its language server stopped. “POV: Restart Language Server” starts it again.`;
    case "gone":
      return say`The plan was deleted or moved. Open it where it is now to go on.`;
    case "restarting":
    case undefined:
      return say`Reading the plan…`;
  }
}
