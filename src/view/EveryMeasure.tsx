import type { VNode } from "preact";
import { type ScenarioName, scenarioNames } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { say } from "../core/texts/say";
import { AsTable } from "./chart/AsTable";
import { Figure } from "./Figure";
import { type ScenarioRow, scenarioRows } from "./scenario-rows";
import { scenarioTitle } from "./scenario-words";
import { useFormats } from "./surroundings";

/** Every figure of the scenarios side by side: ROI by its three methods, IRR and MIRR, what waiting costs. */
export function EveryMeasure({ report }: { readonly report: Report }): VNode {
  const rows = scenarioRows(report, useFormats()).filter((row) => row.optional !== true || scenarioNames.some((name) => valueOf(row, name, report) !== undefined));
  const unit = report.valuation.currency ?? "";
  return (
    <AsTable summary={say`Every measure`} caption={say`Every measure of the scenarios`} headings={[unit, ...scenarioNames.map(scenarioTitle)]}>
      {rows.map((row) => (
        <tr key={row.label}>
          <th scope="row">{row.label}</th>
          {scenarioNames.map((name) => (
            <td key={name}>
              <Measure row={row} name={name} report={report} />
            </td>
          ))}
        </tr>
      ))}
    </AsTable>
  );
}

function Measure({ row, name, report }: { readonly row: ScenarioRow; readonly name: ScenarioName; readonly report: Report }) {
  const value = valueOf(row, name, report);
  if (value === undefined) return <>–</>;
  return (
    <Figure name={`all.${name}.${row.figure}`} label={row.label} question={{ scenario: name, figure: row.figure }}>
      {value}
    </Figure>
  );
}

function valueOf(row: ScenarioRow, name: ScenarioName, { valuation }: Report): string | undefined {
  if (row.of !== undefined && row.of !== name) return undefined;
  const scenario = valuation.scenarios[name];
  return scenario.available ? row.value(scenario) : undefined;
}
