/** A stretch of the plan's text, as offsets in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people and editors count it, but from zero: line and column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One replacement in the plan's text. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}
