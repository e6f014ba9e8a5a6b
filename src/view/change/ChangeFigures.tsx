import type { VNode } from "preact";
import type { PlanChange } from "../../core/changes/plan-change";
import { say } from "../../core/texts/say";
import { FramedTable } from "../FramedTable";
import { Section } from "../Section";
import { scenarioPlace } from "../scenario-words";
import { useFormats } from "../surroundings";
import { type FigureRow, figureRows } from "./change-words";

/** NPV, ROI and payback before and after, and what lies between. */
export function ChangeFigures({ change }: { readonly change: PlanChange }): VNode | null {
  const formats = useFormats();
  if (change.before === undefined && change.after === undefined) return null;
  const headings = [say`Figure`, say`Before`, say`After`, say`Difference`];
  return (
    <Section title={say`Figures ${scenarioPlace(change.scenario)}`}>
      <FramedTable caption={say`Figures before and after`} headings={headings} kind="chart-table change-figures">
        <tbody>
          {figureRows(change, formats).map((row) => (
            <Row key={row.name} row={row} />
          ))}
        </tbody>
      </FramedTable>
    </Section>
  );
}

function Row({ row: { name, before, after, difference, tone } }: { readonly row: FigureRow }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="quiet">{before}</td>
      <td class="main">{after}</td>
      <td class={tone}>{difference === "" ? <span class="quiet">–</span> : difference}</td>
    </tr>
  );
}
