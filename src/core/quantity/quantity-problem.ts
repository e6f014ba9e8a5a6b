/** Why a text is not a quantity, in words for its author. */
export interface QuantityProblem {
  /** A full sentence; where there is a suggestion, the sentence names it. */
  readonly message: string;
  /** Where the trouble is, as offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** The canonical form to write instead of the whole text. */
  readonly suggestion?: string;
  /** Set when nothing is missing but the unit. */
  readonly lacksUnit?: true;
  /** Set when the text can mean nothing but the suggestion. */
  readonly isCertain?: boolean;
}
