import type { VNode } from "preact";
import { Figure } from "./Figure";
import { PlanText } from "./PlanText";
import type { SentencePart } from "./sentence-part";

/** A sentence with its figures marked and the plan's own words set apart. */
export function Sentence({ parts }: { readonly parts: readonly SentencePart[] }): VNode {
  return (
    <>
      {parts.map((part, index) =>
        typeof part === "string" ? part
        : "planText" in part ? <PlanText key={index} text={part.planText} />
        : <Figure key={part.name} name={part.name} tone={part.tone}>{part.text}</Figure>,
      )}
    </>
  );
}
