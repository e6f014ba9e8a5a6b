/** Whom words are for: what translates them, and how the reader writes numbers and days. */
export interface Reader {
  /** As VS Code's own, which tests do not have. */
  readonly l10n: { readonly t: (message: string, ...values: readonly (string | number)[]) => string };
  /** The language of VS Code, such as "de". */
  readonly locale: string;
}
