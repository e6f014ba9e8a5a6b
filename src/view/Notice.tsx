import type { VNode } from "preact";
import type { PlacedReason } from "../core/economics/valuation";
import type { Freshness } from "../core/report/report";
import { phrase, say } from "../core/texts/say";
import { LineLink } from "./LineLink";
import type { Outage } from "./outage";
import { PlanText } from "./PlanText";
import { Reasons } from "./Reasons";
import { useActions } from "./surroundings";

interface NoticeProps {
  readonly freshness: Freshness;
  readonly outage: Outage | undefined;
}

/** Says so when the figures on screen are not those of the text as it stands. On a screen its place is always there, or screen readers would not speak what comes into it. */
export function Notice({ freshness, outage }: NoticeProps): VNode | null {
  const isOnScreen = useActions() !== undefined;
  if (freshness.status === "current" && outage === undefined) return isOnScreen ? <div role="status" /> : null;
  return (
    <div class={outage === undefined ? "notice" : "notice outage"} role="status">
      {outage !== undefined && <p>{outageWords(outage)}</p>}
      {freshness.status === "kept" && <Causes causes={freshness.because} />}
    </div>
  );
}

function outageWords(outage: Outage): string {
  switch (outage) {
    case "restarting":
      return say`The language server stopped; these figures are from before. Restarting…`;
    case "stopped":
      return say`The language server has stopped, so these figures no longer follow the text. “POV: Restart Language Server” starts it again.`;
    case "gone":
      return say`The plan was deleted or moved; these figures are from before. Open it where it is now to go on.`;
  }
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
