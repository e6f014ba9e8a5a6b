import type { VNode } from "preact";
import type { Explanation } from "../../core/economics/calculation/explanation";
import { say } from "../../core/texts/say";
import { PlanText } from "../PlanText";
import { Reveal } from "../Reveal";
import { useFormats } from "../surroundings";
import { amountWords, sourceWords } from "./explanation-words";
import { operationWords, type Sign } from "./operation-words";
import { PathText } from "./PathText";
import type { Precision } from "./precision";

interface ExplanationRowProps {
  readonly explanation: Explanation;
  readonly precision: Precision;
  /** What is done with it in the step above. */
  readonly sign: Sign | undefined;
}

/** "× capture = 50 %, written at inputs.capture": one line of an explanation. */
export function ExplanationRow({ explanation, precision, sign }: ExplanationRowProps): VNode {
  const formats = useFormats();
  const words = operationWords(explanation, formats);
  return (
    <span class="explanation-row">
      <span class="sign">
        <span aria-hidden="true">{sign?.sign}</span>
        {sign && <span class="visually-hidden">{sign.word} </span>}
      </span>
      <span class="explanation-name">
        <PlanText text={explanation.label} />
        {words !== undefined && <span class="quiet"> {words}</span>}
        {explanation.origin !== undefined && <Source explanation={explanation} origin={explanation.origin} />}
      </span>{" "}
      <span class="explanation-amount">
        <span class="visually-hidden">= </span>
        {amountWords(explanation, formats, precision)}
      </span>
    </span>
  );
}

function Source({ explanation, origin }: { readonly explanation: Explanation; readonly origin: NonNullable<Explanation["origin"]> }) {
  const { path } = explanation;
  return (
    <span class="quiet">
      {" "}
      {sourceWords(explanation, origin)}
      {path !== undefined && (
        <>
          {" "}
          <Reveal path={path} label={say`Show it in the plan`}>
            <PathText path={path} />
          </Reveal>
        </>
      )}
    </span>
  );
}
