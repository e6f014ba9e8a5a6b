import type { VNode } from "preact";
import type { AvailableSimulation } from "../../core/economics/appraisal/appraisal";
import { say } from "../../core/texts/say";
import { AsTable } from "../chart/AsTable";
import { useFormats } from "../surroundings";

interface DistributionTableProps {
  readonly simulation: AvailableSimulation;
  readonly currency: string | undefined;
}

/** The percentiles of NPV and ROI. */
export function DistributionTable({ simulation, currency }: DistributionTableProps): VNode {
  const formats = useFormats();
  const { npv, roi } = simulation;
  return (
    <AsTable caption={say`What NPV and ROI may be`} headings={[say`Figure`, "P5", "P50", "P95"]}>
      <tr>
        <th scope="row">{currency === undefined ? say`NPV` : say`NPV, ${currency}`}</th>
        {[npv.p5, npv.p50, npv.p95].map((amount, index) => (
          <td key={index}>{formats.money(amount, undefined)}</td>
        ))}
      </tr>
      {roi && (
        <tr>
          <th scope="row">{say`ROI`}</th>
          {[roi.p5, roi.p50, roi.p95].map((share, index) => (
            <td key={index}>{formats.percent(share)}</td>
          ))}
        </tr>
      )}
    </AsTable>
  );
}
