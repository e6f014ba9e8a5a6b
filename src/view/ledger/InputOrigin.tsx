import type { VNode } from "preact";
import type { InputLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { personWords } from "../person-words";
import { PlanText } from "../PlanText";
import { Reveal } from "../Reveal";

/** Where an input comes from, and who gave it. */
export function InputOrigin({ input }: { readonly input: InputLine }): VNode {
  const { source, providedBy } = input;
  if (source === undefined && !providedBy) return <span class="detail">{say`no source`}</span>;
  return (
    <>
      {source !== undefined && <PlanText text={source} />}
      {providedBy && (
        <span class="detail">
          <Reveal path={providedBy.path} label={say`Provided by: show in the plan`}>
            <PlanText text={personWords(providedBy)} />
          </Reveal>
        </span>
      )}
    </>
  );
}
