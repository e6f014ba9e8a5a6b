import type { VNode } from "preact";
import type { PlanChange } from "../../core/changes/plan-change";
import { say } from "../../core/texts/say";
import { Section } from "../Section";
import { useFormats } from "../surroundings";
import { bridgeOf, mostSteps } from "./bridge";
import { BridgeChart } from "./BridgeChart";
import { BridgeTable } from "./BridgeTable";

/** What moved the NPV from what it was to what it is. */
export function NpvBridge({ change }: { readonly change: PlanChange }): VNode | null {
  const formats = useFormats();
  const bridge = bridgeOf(change);
  if (bridge === undefined) return null;
  const { currency } = change.plan;
  const isGathered = bridge.steps.length > mostSteps;
  return (
    <Section title={say`What moved the NPV`}>
      <BridgeChart bridge={bridge} currency={currency} />
      {bridge.isCut && <p class="chart-note quiet">{say`The bars do not begin at zero, so that the steps can be seen.`}</p>}
      {isGathered && <p class="chart-note quiet">{say`The largest ${formats.quantity(mostSteps, "")} effects are shown one by one.`}</p>}
      <BridgeTable bridge={bridge} currency={currency} />
    </Section>
  );
}
