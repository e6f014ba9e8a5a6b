import type { VNode } from "preact";
import type { PlacedReason } from "../core/economics/valuation";
import type { Freshness } from "../core/report/report";
import { phrase, say } from "../core/texts/say";
import { LineLink } from "./LineLink";
import { PlanText } from "./PlanText";
import { Reasons } from "./Reasons";

interface NoticeProps {
  readonly freshness: Freshness;
  readonly isServerStopped: boolean;
}

/** Says so when the figures on screen are not those of the text as it stands. */
export function Notice({ freshness, isServerStopped }: NoticeProps): VNode | null {
  if (freshness.status === "current" && !isServerStopped) return null;
  return (
    <div class="notice" role="status">
      {isServerStopped && <p>{say`The language server has stopped, so these figures no longer follow the text. “POV: Restart Language Server” starts it again.`}</p>}
      {freshness.status === "kept" && <Causes causes={freshness.because} />}
    </div>
  );
}

function Causes({ causes }: { readonly causes: readonly PlacedReason[] }) {
  const [first, ...others] = causes;
  return first && others.length === 0 ? <OneCause cause={first} /> : <ManyCauses causes={causes} />;
}

function OneCause({ cause }: { readonly cause: PlacedReason }) {
  return (
    <p>{phrase<VNode>`These figures are from before ${<LineLink reason={cause} />}: ${<PlanText text={cause.message} />}`}</p>
  );
}

function ManyCauses({ causes }: { readonly causes: readonly PlacedReason[] }) {
  return (
    <>
      <p>{say`These figures are from before the last changes, which cannot be computed:`}</p>
      <Reasons reasons={causes} />
    </>
  );
}
