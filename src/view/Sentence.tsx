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
  const figure = <Figure name={part.name} tone={part.tone}>{part.text}</Figure>;
  if (part.end === undefined) return figure;
  return (
    <span class="ended">
      {figure}
      {part.end}
    </span>
  );
}
