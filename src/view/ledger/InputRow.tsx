import type { ComponentChildren, VNode } from "preact";
import type { InputLine, Report } from "../../core/report/report";
import { phrase, say } from "../../core/texts/say";
import { idWords } from "../id-words";
import { InputOrigin } from "./InputOrigin";
import { InputAgreement } from "./InputAgreement";
import { ownValue } from "../own-value";
import { PlanText } from "../PlanText";
import { Reveal } from "../Reveal";
import type { Formats } from "../format/formats";
import { useFormats } from "../surroundings";

interface InputRowProps extends Pick<Report, "names"> {
  readonly input: InputLine;
  /** Whether any input has a range, and so the ledger a column for it. */
  readonly isRanged: boolean;
  /** With one outcome it goes without saying which one uses the input. */
  readonly isOneOutcome: boolean;
  /** What stands below the value, such as a slider. */
  readonly children?: ComponentChildren;
}

/** An input of the ledger. The roles keep it a table where its cells fold. */
export function InputRow({ input, names, isRanged, isOneOutcome, children }: InputRowProps): VNode {
  const formats = useFormats();
  const { id, path, value, usedBy } = input;
  return (
    <tr role="row" class={input.agreed ? undefined : "open"} data-path={path}>
      <th scope="row" role="rowheader" class="input-name">
        <Reveal path={path} label={say`Show this input in the plan`}>
          <PlanText text={idWords(id)} />
        </Reveal>
        <Uses usedBy={usedBy} names={names} isOneOutcome={isOneOutcome} />
      </th>
      <td role="cell" class="input-value amount">
        {value ? <span class="figure">{formats.measure(value)}</span> : <span class="caution">{say`no value`}</span>}
        {children}
      </td>
      {isRanged && (
        <td role="cell" class="input-range amount">
          <span class="figure">{rangeWords(input, formats)}</span>
        </td>
      )}
      <td role="cell" class="input-origin">
        <InputOrigin input={input} />
      </td>
      <td role="cell" class="input-agreement">
        <InputAgreement agreed={input.agreed} />
      </td>
    </tr>
  );
}

function Uses({ usedBy, names, isOneOutcome }: Pick<InputLine, "usedBy"> & Pick<Report, "names"> & Pick<InputRowProps, "isOneOutcome">) {
  if (usedBy.length === 0) return <span class="detail">{say`used by no benefit`}</span>;
  if (isOneOutcome) return null;
  const users = usedBy.map((outcome, index) => (
    <span key={outcome}>
      {index > 0 && ` ${say`and`} `}
      <PlanText text={ownValue(names, outcome) ?? outcome} />
    </span>
  ));
  return <span class="detail">{phrase`for ${users}`}</span>;
}

/** "60 to 75"; an end in another unit than the value keeps its unit. */
function rangeWords({ value, low, high }: InputLine, formats: Formats): string {
  const words = (end: NonNullable<InputLine["low"]>): string => (end.unit === value?.unit ? formats.measureAmount(end) : formats.measure(end));
  if (low && high) return say`${words(low)} to ${words(high)}`;
  if (low) return say`from ${words(low)}`;
  return high ? say`to ${words(high)}` : "";
}
