import type { VNode } from "preact";
import { say } from "../../core/texts/say";
import { AsTable } from "../chart/AsTable";
import { PlanText } from "../PlanText";
import { useFormats } from "../surroundings";
import type { Bridge } from "./bridge";
import { signedMoney } from "./change-words";

interface BridgeTableProps {
  readonly bridge: Bridge;
  readonly currency: string | undefined;
}

/** What the bridge draws, as a table. */
export function BridgeTable({ bridge: { before, after, steps }, currency }: BridgeTableProps): VNode {
  const formats = useFormats();
  const level = (name: string, npv: number): VNode => (
    <tr>
      <th scope="row">{name}</th>
      <td />
      <td>{formats.money(npv, undefined)}</td>
    </tr>
  );
  return (
    <AsTable caption={say`From the NPV before to the NPV after, change by change`} headings={[say`Change`, say`Effect`, currency === undefined ? say`NPV` : say`NPV, ${currency}`]}>
      {level(say`before`, before)}
      {steps.map(({ change, from, to }) => (
        <tr key={change?.path ?? ""}>
          <th scope="row">{change === undefined ? say`other changes` : <PlanText text={change.label} />}</th>
          <td>{signedMoney(formats.shownMoney(to) - formats.shownMoney(from), undefined, formats)}</td>
          <td>{formats.money(to, undefined)}</td>
        </tr>
      ))}
      {level(say`after`, after)}
    </AsTable>
  );
}
