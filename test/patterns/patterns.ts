/** A regular expression of ours. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The file that has it, from the root of the repository. */
  readonly file: string;
}

/** A pattern as it is written in code. */
export function written({ source, flags }: Pick<Pattern, "source" | "flags">): string {
  return `/${source}/${flags}`;
}
