import type { VNode } from "preact";
import type { Appraisal } from "../../core/economics/appraisal/appraisal";
import { say } from "../../core/texts/say";
import { AsTable } from "../chart/AsTable";
import { Figure } from "../Figure";
import { useFormats } from "../surroundings";
import { stepName } from "./waterfall-words";

interface WaterfallTableProps {
  readonly appraisal: Appraisal;
  readonly currency: string | undefined;
}

/** What is left after each step, those without a bar included, as ROI and as money. */
export function WaterfallTable({ appraisal: { scenario, waterfall }, currency }: WaterfallTableProps): VNode {
  const formats = useFormats();
  return (
    <AsTable caption={say`From headline to defended ROI, step by step`} headings={[say`After`, say`ROI`, currency === undefined ? say`NPV` : say`NPV, ${currency}`]}>
      {waterfall.map(({ step, roi, npv }) => (
        <tr key={step}>
          <th scope="row">{stepName(step)}</th>
          <td>
            <Figure name={`waterfall.${step}.roi`} question={{ scenario, figure: `waterfall.${step}.roi` }} label={say`the ROI after ${stepName(step)} of`}>
              {roi === null ? say`none` : formats.percent(roi)}
            </Figure>
          </td>
          <td>
            <Figure name={`waterfall.${step}`} question={{ scenario, figure: `waterfall.${step}` }} label={say`the NPV after ${stepName(step)} of`}>
              {formats.money(npv, undefined)}
            </Figure>
          </td>
        </tr>
      ))}
    </AsTable>
  );
}
