import type { VNode } from "preact";
import type { ResultBreakEven, Swing } from "../../core/economics/appraisal/appraisal";
import { AsTable } from "../chart/AsTable";
import { idWords } from "../id-words";
import { PlanText } from "../PlanText";
import { Reveal } from "../Reveal";
import { useFormats } from "../surroundings";

interface TornadoTableProps {
  readonly swings: readonly Swing[];
  readonly results: readonly ResultBreakEven[];
  readonly nameOf: (outcome: string) => string;
}

const headings = ["Input or result", "Low", "Value", "High", "NPV at low", "NPV at high", "NPV is 0 at"];

/** Every input with its range, what it does to the NPV and where that is 0, and the same for every outcome's result. */
export function TornadoTable({ swings, results, nameOf }: TornadoTableProps): VNode {
  return (
    <AsTable caption="What moves the NPV most, and where it is 0" headings={headings}>
      {swings.map((swing) => (
        <SwingRow key={swing.path} swing={swing} />
      ))}
      {results.map((result) => (
        <ResultRow key={result.path} result={result} name={nameOf(result.outcome)} />
      ))}
    </AsTable>
  );
}

function SwingRow({ swing }: { readonly swing: Swing }) {
  const formats = useFormats();
  const { input, path, unit, low, value, high, npvLow, npvHigh, breakEven, isAssumed } = swing;
  const bare = (base: number): string => formats.quantity(base / unit.factor, "", 4);
  return (
    <tr>
      <th scope="row">
        <Reveal path={path}>
          <PlanText text={idWords(input)} />
        </Reveal>{" "}
        <span class="bar-range">
          {unit.text}
          {isAssumed && " ±10 %"}
        </span>
      </th>
      <td>{bare(low)}</td>
      <td>{bare(value)}</td>
      <td>{bare(high)}</td>
      <td>{formats.money(npvLow, undefined)}</td>
      <td>{formats.money(npvHigh, undefined)}</td>
      <td>{breakEven === null ? "nowhere" : bare(breakEven)}</td>
    </tr>
  );
}

function ResultRow({ result, name }: { readonly result: ResultBreakEven; readonly name: string }) {
  const formats = useFormats();
  const { path, unit, value, breakEven } = result;
  const bare = (base: number): string => formats.quantity(base / unit.factor, "", 4);
  return (
    <tr>
      <th scope="row">
        <Reveal path={path}>
          <PlanText text={name} />
        </Reveal>{" "}
        <span class="bar-range">{unit.text}</span>
      </th>
      <td />
      <td>{bare(value)}</td>
      <td />
      <td />
      <td />
      <td>{breakEven === null ? "nowhere" : bare(breakEven)}</td>
    </tr>
  );
}
