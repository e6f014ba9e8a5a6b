import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { portfolio } from "../../core/portfolio/portfolio";
import { say } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import type { Outage } from "../outage";
import { SurroundingsContext } from "../surroundings";
import { Npvs } from "./Npvs";
import { PlanTable } from "./PlanTable";
import type { PlanOrder } from "./plan-order";
import { type OpenablePlan, type PortfolioActions, PortfolioContext } from "./portfolio-surroundings";
import { headline, needs } from "./portfolio-words";
import { Totals } from "./Totals";

interface PortfolioViewProps {
  readonly plans: readonly OpenablePlan[];
  /** Whether the plans of the workspace are known; else they are still looked for. */
  readonly isListed: boolean;
  /** Why the list does not follow the plans now; undefined while it does. */
  readonly outage: Outage | undefined;
  readonly order: PlanOrder | undefined;
  readonly formats: Formats;
  readonly actions: PortfolioActions;
}

/** All plans together: what they are worth, what needs attention, and every plan in one table. */
export function PortfolioView({ plans, isListed, outage, order, formats, actions }: PortfolioViewProps): VNode {
  const surroundings = useMemo(() => ({ formats, actions: undefined }), [formats]);
  const isPending = outage === undefined && (!isListed || plans.some(({ summary }) => summary.judged === undefined && summary.unreadable === undefined));
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <PortfolioContext.Provider value={actions}>
        <main class="report portfolio" aria-busy={isPending}>
          <div class={outage === undefined ? undefined : "notice outage"} role="status">
            {outage !== undefined && <p>{outageWords(outage)}</p>}
          </div>
          {plans.length > 0 ? <Filled plans={plans} order={order} formats={formats} /> : <Empty isListed={isListed} outage={outage} actions={actions} />}
        </main>
      </PortfolioContext.Provider>
    </SurroundingsContext.Provider>
  );
}

function Filled({ plans, order, formats }: Pick<PortfolioViewProps, "plans" | "order" | "formats">) {
  const whole = useMemo(() => portfolio(plans), [plans]);
  const { pending } = whole.sum;
  const attention = needs(whole, formats);
  return (
    <>
      <h1 class="verdict">{headline(whole, formats)}</h1>
      {attention.length > 0 && <p class="aside">{attention.join(" ")}</p>}
      {pending > 0 && <p class="aside">{pending === 1 ? say`1 plan is still being judged and is in no figure yet.` : say`${formats.quantity(pending, "")} plans are still being judged and are in no figure yet.`}</p>}
      <Totals totals={whole.sum.totals} />
      <Npvs rows={whole.groups.flatMap(({ rows }) => rows)} />
      <PlanTable portfolio={whole} order={order} />
    </>
  );
}

function outageWords(outage: Outage): string {
  if (outage === "restarting") return say`The language server stopped; this list is from before. Restarting…`;
  return say`The language server has stopped, so the list no longer follows the plans. “POV: Restart Language Server” starts it again.`;
}

function Empty({ isListed, outage, actions }: Pick<PortfolioViewProps, "isListed" | "outage" | "actions">) {
  if (outage !== undefined) return null;
  if (!isListed) return <p class="waiting">{say`Looking for plans…`}</p>;
  return (
    <>
      <h1 class="verdict">{say`No plans yet`}</h1>
      <p class="aside">{say`A plan is a file whose name ends in .pov.yaml. Every plan of the workspace is listed here, with what all of them are worth together.`}</p>
      <p>
        <button type="button" class="new-plan" onClick={actions.newPlan}>
          {say`New Plan…`}
        </button>
      </p>
    </>
  );
}
