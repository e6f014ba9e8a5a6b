import type { ComponentChildren, VNode } from "preact";
import type { InputLine, Report } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { InputRow } from "./InputRow";
import { Section } from "../Section";
import { useFormats } from "../surroundings";

interface InputLedgerProps {
  readonly report: Report;
  /** What stands below an input's value where the reader can change it, such as a slider. */
  readonly control?: (input: InputLine) => ComponentChildren;
}

/** The numbers that the figures rest on: who gave each, who agreed, how far it may be off. */
export function InputLedger({ report, control }: InputLedgerProps): VNode {
  const { inputs, outcomes, names } = report;
  if (inputs.length === 0) return <NoInputs />;
  const isRanged = inputs.some(({ low, high }) => low !== undefined || high !== undefined);
  const amounts = [say`Value`, ...(isRanged ? [say`Range`] : [])];
  const headings = [say`Input`, ...amounts, say`Source, provided by`, say`Agreed by`];
  return (
    <Section title={say`Inputs the customer owns`} path="inputs">
      <Agreement inputs={inputs} />
      <table class="ledger" role="table">
        <caption class="visually-hidden">{say`Inputs: value, range, where each comes from and who agreed to it; those not agreed first`}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {headings.map((heading) => (
              <th key={heading} scope="col" role="columnheader" class={amounts.includes(heading) ? "amount" : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {inputs.map((input) => (
            <InputRow key={input.id} input={input} names={names} isRanged={isRanged} isOneOutcome={outcomes.length === 1}>
              {control?.(input)}
            </InputRow>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Agreement({ inputs }: Pick<Report, "inputs">) {
  const formats = useFormats();
  const agreed = inputs.filter((input) => input.agreed !== undefined).length;
  if (agreed === inputs.length) {
    return <p class="ledger-summary good">✓ {inputs.length === 1 ? say`The one input is agreed` : say`All ${inputs.length} are agreed`}</p>;
  }
  return (
    <p class="ledger-summary caution">{say`${agreed} of ${formats.count(inputs.length, "input")} agreed`}</p>
  );
}

function NoInputs() {
  return (
    <Section title={say`Inputs the customer owns`}>
      <p class="missing">{say`None yet. Numbers that stand under “inputs” name who gave them and who agreed to them, so that nobody argues with what follows from them.`}</p>
    </Section>
  );
}
