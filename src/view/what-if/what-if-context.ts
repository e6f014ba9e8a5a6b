import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Report } from "../../core/report/report";
import type { Slider } from "./slider";
import type { Supposed } from "./supposed";

/** A what-if that the reader can play with. */
export interface WhatIf {
  /** The report as the plan is written, to compare with; undefined before there is one. */
  readonly written: Report | undefined;
  readonly sliders: readonly Slider[];
  readonly supposed: Supposed;
  /** Supposes another amount of an input; the plan's own takes it back. */
  readonly suppose: (slider: Slider, amount: number) => void;
  /** Takes everything back. */
  readonly reset: () => void;
  /** Writes everything into the plan. */
  readonly apply: () => void;
}

/** Hands the what-if to sliders and bar; undefined where figures stand still, as on paper. */
export const WhatIfContext = createContext<WhatIf | undefined>(undefined);

/** The what-if of this page, if it has one. */
export function useWhatIf(): WhatIf | undefined {
  return useContext(WhatIfContext);
}
