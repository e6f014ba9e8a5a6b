import type { VNode } from "preact";
import { say } from "../core/texts/say";
import { Reveal } from "./Reveal";

/** Invites to write the first outcome, since without one there is nothing to value; shows how it begins. */
export function Missing(): VNode {
  return (
    <header class="verdict-block">
      <h1 class="verdict">{say`What gets faster, cheaper or safer for the customer?`}</h1>
      <p class="aside">{say`This plan has no outcome yet. Name one with a baseline, a target and a benefit, and its worth appears here as you type.`}</p>
      <pre class="example">
        <code>{example}</code>
      </pre>
      <p class="aside">
        <Reveal path="">{say`Go to the plan`}</Reveal>
      </p>
    </header>
  );
}

const example = `outcomes:
  report-time:
    statement: The report takes 12 minutes instead of 14 hours.
    baseline: 14 h/report
    target: 12 min/report
    benefit:
      driver: time-saved
      volume: 192 report/year
      rate: 68 USD/h
      capture: 50 %`;
