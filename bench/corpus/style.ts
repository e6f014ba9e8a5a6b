import type { Draws } from "./draws";

/** How somebody writes YAML. */
export interface Style {
  /** Blanks for each level. */
  readonly indent: 2 | 4;
  /** Whether the dashes of a list stand under its key or further in. */
  readonly dashes: "under" | "inside";
  /** A map or list that fits into so many columns is written in one line. */
  readonly width: number;
  /** Blanks within braces. */
  readonly isAiry: boolean;
  /** Quotes around text that needs none. */
  readonly quotes: "" | "'" | '"';
  /** Whether long text is folded over lines. */
  readonly folds: boolean;
  /** How many of a hundred keys at the top have a comment. */
  readonly comments: number;
  /** A blank line between the keys at the top. */
  readonly isSpaced: boolean;
}

/** The hand of one author. */
export function styleOf(draws: Draws): Style {
  return {
    indent: draws.pick([2, 2, 2, 2, 4]),
    dashes: draws.pick(["inside", "inside", "under"]),
    width: draws.pick([130, 150, 150, 170, 200]),
    isAiry: draws.chance(25),
    quotes: draws.pick(["", "", "", '"', "'"]),
    folds: draws.chance(20),
    comments: draws.pick([0, 10, 30]),
    isSpaced: draws.chance(35),
  };
}
