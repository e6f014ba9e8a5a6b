import type { VNode } from "preact";
import { version } from "../../../core/version";
import { PlanText } from "../../../view/PlanText";
import type { CheckedPlan } from "../../check-plan";
import { summaryOf } from "../summary";
import { Overview } from "./Overview";
import { PlanFindings } from "./PlanFindings";
import { stylesheet, stylesheetHash } from "./stylesheet.generated";
import { Tiles } from "./Tiles";

interface FindingsPageProps {
  readonly plans: readonly CheckedPlan[];
}

/** Nothing but this one stylesheet applies, and nothing is loaded or run, whatever the page says. */
const policy = `default-src 'none'; style-src '${stylesheetHash}'; base-uri 'none'; form-action 'none'`;

/** A whole page: how much was found, and plan by plan what. */
export function FindingsPage({ plans }: FindingsPageProps): VNode {
  const [told, clean] = [plans.filter(hasSomething), plans.filter((plan) => !hasSomething(plan))];
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content={`POV as Code ${version}`} />
        <title>{`Checked plans – ${summaryOf(plans).sentence}`}</title>
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      </head>
      <body>
        <header class="report title-block">
          <p class="kind">Proofs of value</p>
          <h1>Checked plans</h1>
          <p class="sentence">{summaryOf(plans).sentence}</p>
        </header>
        <main class="report">
          <Tiles plans={plans} />
          {told.length > 1 ? <Overview plans={told} /> : null}
          {told.map((plan, index) => <PlanFindings key={plan.path} plan={plan} number={index + 1} />)}
          <CleanPlans plans={clean} />
        </main>
        <footer class="report made-by">Written by POV as Code {version}, “pov check --format html”. Each rule leads to the page that explains it.</footer>
      </body>
    </html>
  );
}

function hasSomething({ findings, suppressed = [] }: CheckedPlan): boolean {
  return findings.length + suppressed.length > 0;
}

function CleanPlans({ plans }: FindingsPageProps): VNode | null {
  if (plans.length === 0) return null;
  return (
    <section>
      <h2>Nothing found</h2>
      <ul class="clean-plans">
        {plans.map(({ path, title }) => (
          <li key={path}>
            {title === undefined ? null : <PlanText text={title} />} <span class="path"><PlanText text={path} /></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
