import type { VNode } from "preact";
import type { WaterfallStep } from "../../core/economics/appraisal/appraisal";
import { AsTable } from "../chart/AsTable";
import { useFormats } from "../surroundings";
import { stepNames } from "./waterfall-words";

interface WaterfallTableProps {
  readonly steps: readonly WaterfallStep[];
  readonly currency: string | undefined;
}

/** What is left after each step, those without a bar included, as ROI and as money. */
export function WaterfallTable({ steps, currency }: WaterfallTableProps): VNode {
  const formats = useFormats();
  return (
    <AsTable caption="From headline to defended ROI, step by step" headings={["After", "ROI", currency === undefined ? "NPV" : `NPV, ${currency}`]}>
      {steps.map(({ step, roi, npv }) => (
        <tr key={step}>
          <th scope="row">{stepNames[step]}</th>
          <td>{roi === null ? "none" : formats.percent(roi)}</td>
          <td>{formats.money(npv, undefined)}</td>
        </tr>
      ))}
    </AsTable>
  );
}
