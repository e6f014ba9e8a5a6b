import type { VNode } from "preact";
import { Figure } from "./Figure";
import { PlanText } from "./PlanText";
import { Reveal } from "./Reveal";
import type { SentencePart } from "./sentence-part";

/** A sentence with its figures marked and the plan's own words set apart. */
export function Sentence({ parts }: { readonly parts: readonly SentencePart[] }): VNode {
  return <>{parts.map((part, index) => (typeof part === "string" ? part : <Part key={index} part={part} />))}</>;
}

function Part({ part }: { readonly part: Exclude<SentencePart, string> }) {
  if ("planText" in part) return <PlanText text={part.planText} />;
  if ("link" in part) return <Reveal path={part.path}>{part.link}</Reveal>;
  const { name, tone, question, label, text, end } = part;
  const figure = <Figure name={name} tone={tone} question={question} label={label}>{text}</Figure>;
  if (end === undefined) return figure;
  return (
    <span class="ended">
      {figure}
      {end}
    </span>
  );
}
