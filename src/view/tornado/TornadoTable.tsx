import type { VNode } from "preact";
import type { Appraisal, ResultBreakEven, Swing } from "../../core/economics/appraisal/appraisal";
import { AsTable } from "../chart/AsTable";
import type { FigureId } from "../../core/economics/explain";
import type { ScenarioName } from "../../core/economics/valuation";
import { say, text, translated } from "../../core/texts/say";
import { Figure } from "../Figure";
import { idWords } from "../id-words";
import { PlanText } from "../PlanText";
import { Reveal } from "../Reveal";
import { useFormats } from "../surroundings";

interface TornadoTableProps {
  readonly appraisal: Appraisal;
  readonly nameOf: (outcome: string) => string;
}

const headings = [text`Input or result`, text`Low`, text`Value`, text`High`, text`NPV at low`, text`NPV at high`, text`NPV is 0 at`];

/** Where the NPV is 0 at no one number; one is shown itself. */
const nowhere: Readonly<Record<Swing["zeros"], string>> = { none: text`nowhere`, one: "", several: text`several places` };

/** Every input with its range, what it does to the NPV and where that is 0, and the same for every outcome's result. */
export function TornadoTable({ appraisal: { scenario, sensitivity, results }, nameOf }: TornadoTableProps): VNode {
  return (
    <AsTable caption={say`What moves the NPV most, and where it is 0`} headings={headings.map(translated)}>
      {sensitivity.map((swing) => (
        <SwingRow key={swing.path} swing={swing} scenario={scenario} />
      ))}
      {results.map((result) => (
        <ResultRow key={result.path} result={result} name={nameOf(result.outcome)} scenario={scenario} />
      ))}
    </AsTable>
  );
}

function SwingRow({ swing, scenario }: { readonly swing: Swing; readonly scenario: ScenarioName }) {
  const formats = useFormats();
  const { input, path, unit, low, value, high, npvLow, npvHigh, breakEven, zeros, isAssumed } = swing;
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
      <td>
        <Asked scenario={scenario} figure={`sensitivity.${input}.low`} label={say`the NPV at the low end of ${idWords(input)},`} text={formats.money(npvLow, undefined)} />
      </td>
      <td>
        <Asked scenario={scenario} figure={`sensitivity.${input}.high`} label={say`the NPV at the high end of ${idWords(input)},`} text={formats.money(npvHigh, undefined)} />
      </td>
      <td>{breakEven === null ? translated(nowhere[zeros]) : <Asked scenario={scenario} figure={`sensitivity.${input}.break-even`} label={say`the break-even of ${idWords(input)},`} text={bare(breakEven)} />}</td>
    </tr>
  );
}

function ResultRow({ result, name, scenario }: { readonly result: ResultBreakEven; readonly name: string; readonly scenario: ScenarioName }) {
  const formats = useFormats();
  const { outcome, path, unit, value, breakEven, zeros } = result;
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
      <td>{breakEven === null ? translated(nowhere[zeros]) : <Asked scenario={scenario} figure={`results.${outcome}.break-even`} label={say`the break-even of ${name},`} text={bare(breakEven)} />}</td>
    </tr>
  );
}

interface AskedProps {
  readonly scenario: ScenarioName;
  readonly figure: FigureId;
  readonly label: string;
  readonly text: string;
}

function Asked({ scenario, figure, label, text }: AskedProps) {
  return (
    <Figure name={figure} question={{ scenario, figure }} label={label}>
      {text}
    </Figure>
  );
}
