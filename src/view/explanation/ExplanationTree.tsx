import type { VNode } from "preact";
import type { Explanation } from "../../core/economics/calculation/explanation";
import { useActions } from "../surroundings";
import { ExplanationRow } from "./ExplanationRow";
import { type Sign, signBefore } from "./operation-words";
import { operandPrecision, ownPrecision, type Precision } from "./precision";

/** A figure with everything that it rests on, down to the lines of the plan; opens level by level, and lies open on paper. */
export function ExplanationTree({ explanation }: { readonly explanation: Explanation }): VNode {
  const openLevels = useActions() ? 2 : Infinity;
  return (
    <ul class="explanation">
      <Node explanation={explanation} precision={ownPrecision(explanation)} sign={undefined} openLevels={openLevels} />
    </ul>
  );
}

interface NodeProps {
  readonly explanation: Explanation;
  readonly precision: Precision;
  readonly sign: Sign | undefined;
  /** How many levels, this one included, are open before the reader opens more. */
  readonly openLevels: number;
}

function Node({ explanation, precision, sign, openLevels }: NodeProps) {
  const { operation, operands } = explanation;
  const row = <ExplanationRow explanation={explanation} precision={precision} sign={sign} />;
  if (operands.length === 0) return <li class="leaf">{row}</li>;
  return (
    <li>
      <details open={openLevels > 0}>
        <summary>{row}</summary>
        <ul>
          {operands.map((operand, index) => (
            <Node key={`${index} ${operand.label}`} explanation={operand} precision={operandPrecision(operand, explanation, precision)} sign={signBefore(operation, index)} openLevels={openLevels - 1} />
          ))}
        </ul>
      </details>
    </li>
  );
}
