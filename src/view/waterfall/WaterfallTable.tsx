import type { VNode } from "preact";
import type { Appraisal } from "../../core/economics/appraisal/appraisal";
import { AsTable } from "../chart/AsTable";
import { Figure } from "../Figure";
import { useFormats } from "../surroundings";
import { stepNames } from "./waterfall-words";

interface WaterfallTableProps {
  readonly appraisal: Appraisal;
  readonly currency: string | undefined;
}

/** What is left after each step, those without a bar included, as ROI and as money. */
export function WaterfallTable({ appraisal: { scenario, waterfall }, currency }: WaterfallTableProps): VNode {
  const formats = useFormats();
  return (
    <AsTable caption="From headline to defended ROI, step by step" headings={["After", "ROI", currency === undefined ? "NPV" : `NPV, ${currency}`]}>
      {waterfall.map(({ step, roi, npv }) => (
        <tr key={step}>
          <th scope="row">{stepNames[step]}</th>
          <td>
            <Figure name={`waterfall.${step}.roi`} question={{ scenario, figure: `waterfall.${step}.roi` }} label={`the ROI after ${stepNames[step]} of`}>
              {roi === null ? "none" : formats.percent(roi)}
            </Figure>
          </td>
          <td>
            <Figure name={`waterfall.${step}`} question={{ scenario, figure: `waterfall.${step}` }} label={`the NPV after ${stepNames[step]} of`}>
              {formats.money(npv, undefined)}
            </Figure>
          </td>
        </tr>
      ))}
    </AsTable>
  );
}
