import type { ComponentChildren, VNode } from "preact";
import type { Method } from "../../core/economics/valuation";
import type { Report } from "../../core/report/report";
import { say, text, translated } from "../../core/texts/say";
import { methodName } from "../scenario-words";
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
    <Section title={say`Method and assumptions`}>
      <dl class="terms">
        <FrameTerm name={say`ROI by ${methodName(valuation.method)}`} term={frame.method}>
          {translated(formulas[valuation.method])}
        </FrameTerm>
        <FrameTerm name={say`Horizon`} term={frame.horizon}>
          {formats.count(valuation.horizonYears, "year")}
        </FrameTerm>
        <FrameTerm name={say`Discount rate`} term={frame.discountRate}>
          {say`${formats.rate(valuation.discountRate)} a year; each year counts at its end, what is paid at the start is not discounted`}
        </FrameTerm>
        {frame.ramp.settledBy !== "format" && (
          <FrameTerm name={say`Ramp`} term={frame.ramp}>
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
      {term.settledBy !== "plan" && <span class="default"> ({translated(defaults[term.settledBy])})</span>}
    </Term>
  );
}

/** What to add to a term that the plan does not say itself. */
const defaults = { organisation: text`organisation default`, format: text`by default` } as const;

/** How each method computes the ROI; PV is the present value. */
const formulas: Readonly<Record<Method, string>> = {
  tei: text`(PV of benefits − PV of costs) / PV of costs`,
  nucleus: text`average net benefit of a year / cost at the start`,
  simple: text`(benefits − costs) / costs, not discounted`,
};
