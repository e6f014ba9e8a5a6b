import type { VNode } from "preact";
import type { Change } from "../../core/changes/plan-change";
import { say } from "../../core/texts/say";
import { PlanText } from "../PlanText";
import { useFormats } from "../surroundings";
import { agreementWords, isOpen } from "./agreement-words";
import { ChangeLink } from "./ChangeLink";
import { effectWords } from "./change-words";

interface ChangeRowProps {
  readonly change: Change;
  readonly currency: string | undefined;
}

/** One change: what it is about, what it was and is, what that does to the money, and who had agreed. */
export function ChangeRow({ change, currency }: ChangeRowProps): VNode {
  const formats = useFormats();
  const effect = change.effect && effectWords(change.effect, currency, formats);
  const agreement = agreementWords(change, formats);
  return (
    <li class="change" data-path={change.kind === "removed" ? undefined : change.path}>
      <p class="change-head">
        <span class="change-label">
          <PlanText text={change.label} />
        </span>{" "}
        <KindTag change={change} /> <Line change={change} />
      </p>
      <Values change={change} />
      {effect !== undefined && <p class={`change-effect ${(change.effect?.npv ?? 0) < 0 ? "bad" : "good"}`}>{effect}</p>}
      {agreement !== undefined && (
        <p class="change-agreement">
          {isOpen(change) ? <span class="pill caution">{say`open`}</span> : <span class="pill">{say`settled`}</span>} <PlanText text={agreement} />
        </p>
      )}
    </li>
  );
}

/** What is new or gone has a word for it; what changed has its two values. */
function KindTag({ change: { kind } }: { readonly change: Change }) {
  switch (kind) {
    case "added":
      return <span class="kind">{say`added`}</span>;
    case "removed":
      return <span class="kind">{say`removed`}</span>;
    case "renamed":
      return <span class="kind">{say`renamed`}</span>;
    case "changed":
      return null;
  }
}

function Line({ change }: { readonly change: Change }) {
  return (
    <span class="change-line">
      <ChangeLink change={change}>{change.kind === "removed" ? say`line ${change.line} before` : say`line ${change.line}`}</ChangeLink>
    </span>
  );
}

function Values({ change: { before, after } }: { readonly change: Change }) {
  if (before === undefined && after === undefined) return null;
  return (
    <p class="change-values">
      {before !== undefined && (
        <del>
          <PlanText text={before} />
        </del>
      )}{" "}
      {after !== undefined && (
        <ins>
          {before !== undefined && "→ "}
          <PlanText text={after} />
        </ins>
      )}
    </p>
  );
}
