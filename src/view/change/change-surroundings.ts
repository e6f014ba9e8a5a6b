import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PlanPath } from "../../core/source/plan-path";

/** What a reader can do with a comparison in an editor. */
export interface ChangeActions {
  /** Shows where a part of the later version stands. */
  readonly reveal: (path: PlanPath) => void;
  /** Shows a line, from 1, of one of the two versions. */
  readonly showLine: (side: "before" | "after", line: number) => void;
  /** Shows the two texts beside each other. */
  readonly openTexts: () => void;
}

/** Hands what can be done to every component of a comparison; on paper there is nothing to hand. */
export const ChangeContext = createContext<ChangeActions | undefined>(undefined);

/** What the reader can do here, or undefined on paper. */
export function useChangeActions(): ChangeActions | undefined {
  return useContext(ChangeContext);
}
