import type { VNode } from "preact";
import type { IsoDate } from "../core/quantity/calendar";
import type { Report, StepLine } from "../core/report/report";
import { say } from "../core/texts/say";
import { PlanText } from "./PlanText";
import { Reveal } from "./Reveal";
import { useFormats } from "./surroundings";

interface StepsProps extends Pick<Report, "asOf"> {
  readonly steps: readonly StepLine[];
}

/** What has to happen on the way, who does it by when, and what is done or late. */
export function Steps({ steps, asOf }: StepsProps): VNode | null {
  if (steps.length === 0) return null;
  return (
    <ul class="steps" aria-label={say`Steps`}>
      {steps.map((step) => (
        <Step key={step.path} step={step} asOf={asOf} />
      ))}
    </ul>
  );
}

function Step({ step: { step, owner, due, done, path }, asOf }: { readonly step: StepLine; readonly asOf: IsoDate | undefined }) {
  const formats = useFormats();
  const isLate = !done && due !== undefined && asOf !== undefined && due < asOf;
  return (
    <li class={done ? "done" : "open"} data-path={path}>
      <span class="step">
        <Reveal path={path} label={say`Show this step in the plan`}>
          <PlanText text={step} />
        </Reveal>
        <span class="visually-hidden">{done ? say`, done` : say`, not done`}</span>
      </span>
      <span class="step-owner">{owner && <PlanText text={owner.name} />}</span>
      <span class={isLate ? "step-due caution" : "step-due"}>
        {due !== undefined && (isLate ? say`${formats.date(due)}, overdue` : formats.date(due))}
      </span>
    </li>
  );
}
