import type { VNode } from "preact";
import { headlineFigures, type Report } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { useFormats } from "../surroundings";
import { scenarioPlace } from "../scenario-words";

interface WhatIfResultProps {
  readonly written: Report;
  readonly supposed: Report;
}

/** What the what-if does to the headline: "At target: NPV 68,538 → 48,286 USD, ROI 66.2 % → 46.6 %". */
export function WhatIfResult({ written, supposed }: WhatIfResultProps): VNode | null {
  const formats = useFormats();
  const [before, after] = [headlineFigures(written), headlineFigures(supposed)];
  if (!before) return null;
  const money = (npv: number | undefined): string | undefined => (npv === undefined ? undefined : formats.money(npv, undefined));
  const share = (roi: number | null | undefined): string | undefined => (roi === undefined || roi === null ? undefined : formats.percent(roi));
  return (
    <p class="what-if-result">
      <Change name={say`NPV`} before={money(before.npv)} after={money(after?.npv)} unit={written.valuation.currency ?? ""} />{" "}
      {before.roi !== null && <Change name={say`ROI`} before={share(before.roi)} after={share(after?.roi)} unit="" />}{" "}
      <span class="what-if-note">{scenarioPlace(written.headline)}</span>
    </p>
  );
}

interface ChangeProps {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly unit: string;
}

function Change({ name, before = say`none`, after = say`none`, unit }: ChangeProps) {
  return (
    <span class="what-if-change">
      {name} <span class="figure">{before}</span> <span aria-hidden="true">→</span>
      <span class="visually-hidden"> {say`becomes`}</span> <strong class="figure">{after}</strong>{unit !== "" && ` ${unit}`}
    </span>
  );
}
