import type { VNode } from "preact";
import type { IsoDate } from "../../core/quantity/calendar";
import type { OutcomeLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { AsTable } from "../chart/AsTable";
import { Reveal } from "../Reveal";
import { useFormats } from "../surroundings";
import { aheadWords, isAhead } from "./ahead";
import { inTime, resultReadings } from "./result";

/** The readings as a table, each leading to its line. */
export function ReadingsTable({ outcome, asOf }: { readonly outcome: OutcomeLine; readonly asOf: IsoDate | undefined }): VNode {
  const formats = useFormats();
  const results = resultReadings(outcome);
  return (
    <AsTable caption={say`Readings of ${outcome.name}`} headings={[say`Day`, say`Reading`, say`Samples`]}>
      {inTime(outcome).map((reading) => (
        <tr key={reading.path} data-path={reading.path}>
          <th scope="row">
            <Reveal path={reading.path} label={say`Show this measurement in the plan`}>
              {formats.date(reading.date)}
            </Reveal>
            {isAhead(reading, asOf) && <span class="caution"> ({aheadWords()})</span>}
          </th>
          <td>
            {formats.measure(reading.value)}
            {results.includes(reading) && <span class="quiet"> {say`(result)`}</span>}
          </td>
          <td>{reading.samples ?? say`not said`}</td>
        </tr>
      ))}
    </AsTable>
  );
}
