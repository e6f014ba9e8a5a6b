import type { ComponentChildren, VNode } from "preact";
import type { Method } from "../../core/economics/valuation";
import { methodNames, type Report } from "../../core/report/report";
import { Section } from "../Section";
import { useFormats } from "../surroundings";
import { CostBases } from "./CostBases";
import { ExchangeRates } from "./ExchangeRates";
import { rampWords } from "./ramp-words";
import { Term } from "./Term";

/** What the figures assume: the formula behind the ROI, the frame in which money is counted, rates, and what costs rest on. */
export function Assumptions({ report }: { readonly report: Report }): VNode {
  const formats = useFormats();
  const { valuation, frame, exchangeRates, costLines } = report;
  return (
    <Section title="Method and assumptions">
      <dl class="terms">
        <FrameTerm name={`ROI by ${methodNames[valuation.method]}`} term={frame.method}>
          {formulas[valuation.method]}
        </FrameTerm>
        <FrameTerm name="Horizon" term={frame.horizon}>
          {formats.count(valuation.horizonYears, "year")}
        </FrameTerm>
        <FrameTerm name="Discount rate" term={frame.discountRate}>
          {formats.rate(valuation.discountRate)} a year; each year counts at its end, what is paid at the start is not discounted
        </FrameTerm>
        {frame.ramp.settledBy !== "format" && (
          <FrameTerm name="Ramp" term={frame.ramp}>
            {rampWords(frame.ramp.shares, formats)}
          </FrameTerm>
        )}
        <ExchangeRates rates={exchangeRates} />
        <CostBases costs={costLines} />
      </dl>
    </Section>
  );
}

interface FrameTermProps {
  readonly name: string;
  readonly term: Report["frame"]["horizon"];
  readonly children: ComponentChildren;
}

/** A term that holds even where the plan does not say it. */
function FrameTerm({ name, term, children }: FrameTermProps) {
  return (
    <Term name={name} path={term.path} isWritten={term.settledBy === "plan"}>
      {children}
      {defaults[term.settledBy] !== undefined && <span class="default"> ({defaults[term.settledBy]})</span>}
    </Term>
  );
}

/** What to add to a term that the plan does not say itself. */
const defaults = { plan: undefined, organisation: "organisation default", format: "by default" } as const;

/** How each method computes the ROI; PV is the present value. */
const formulas: Readonly<Record<Method, string>> = {
  tei: "(PV of benefits − PV of costs) / PV of costs",
  nucleus: "average net benefit of a year / cost at the start",
  simple: "(benefits − costs) / costs, not discounted",
};
