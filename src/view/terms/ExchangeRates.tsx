import type { VNode } from "preact";
import type { ExchangeRateLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { PlanText } from "../PlanText";
import { useFormats } from "../surroundings";
import { Term } from "./Term";

/** What other currencies are worth, since when and by whose word. */
export function ExchangeRates({ rates }: { readonly rates: readonly ExchangeRateLine[] }): VNode {
  const formats = useFormats();
  return (
    <>
      {rates.map(({ currency, rate, date, source, path }) => (
        <Term key={currency} name={say`Rate of ${currency}`} path={path}>
          {rate ? <span class="figure">{formats.measure(rate)}</span> : say`No rate`}
          {date !== undefined && `, ${formats.date(date)}`}
          {source !== undefined && (
            <>
              , <PlanText text={source} />
            </>
          )}
        </Term>
      ))}
    </>
  );
}
