import type { VNode } from "preact";
import type { GuardrailLine } from "../core/report/report";
import { phrase, say } from "../core/texts/say";
import { boundWords } from "./outcome-words";
import { PlanText } from "./PlanText";
import { Reveal } from "./Reveal";
import { useFormats } from "./surroundings";

/** What must not get worse: its limit, its latest reading and whether it held. */
export function GuardrailRow({ guardrail }: { readonly guardrail: GuardrailLine }): VNode {
  const formats = useFormats();
  const { path, name, operator, limit, reading } = guardrail;
  return (
    <li data-path={path}>
      <span class="guardrail-name">
        <Reveal path={path} label={say`Guardrail: show it in the plan`}>
          <PlanText text={name} />
        </Reveal>
      </span>
      <span class="guardrail-values">
        {limit ? boundWords(operator, formats.measure(limit)) : say`no limit`}
        {reading && phrase<VNode>`, measured ${<strong class="figure">{formats.measure(reading)}</strong>}`}
      </span>
      <GuardrailState held={guardrail.held} />
    </li>
  );
}

function GuardrailState({ held }: Pick<GuardrailLine, "held">) {
  if (held === undefined) return <span class="guardrail-state">{say`not measured`}</span>;
  return <span class={held ? "guardrail-state good" : "guardrail-state bad"}>{held ? say`held` : say`broken`}</span>;
}
