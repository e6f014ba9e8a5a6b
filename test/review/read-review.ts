/** A plan in the JSON of `pov diff`. */
export interface ChangeLine {
  readonly file: string;
  readonly earlierFile: string | null;
  readonly kind: string;
  readonly changes: readonly ChangeJson[];
}

/** A change in that JSON. */
export interface ChangeJson {
  readonly kind: string;
  readonly class: string;
  readonly path: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly effect: { readonly npv: number } | null;
  readonly agreed: { readonly by: string; readonly date: string } | null;
  readonly settled: { readonly by: string | null; readonly date: string | null } | null;
}

/** A plan in the JSON of `pov review`. */
export interface ReviewLine extends ChangeLine {
  readonly findings: { readonly introduced: readonly { readonly rule: string; readonly line: number }[] };
}

/** A change in one line: “goalpost: target of report-time changed from 12 min/report to 20 min/report, NPV −, open”. */
export function changeLine({ kind, class: of, label, before, after, effect, settled }: ChangeJson): string {
  const values = before !== null && after !== null ? ` from ${before} to ${after}` : "";
  const npv = effect === null || effect.npv === 0 ? "" : `, NPV ${effect.npv < 0 ? "−" : "+"}`;
  const isAgreed = of === "goalpost" || of === "scope";
  const state = !isAgreed ? "" : settled === null ? ", open" : `, accepted by ${settled.by ?? "nobody"}`;
  return `${of}: ${label} ${kind}${values}${npv}${state}`;
}

/** About how much of a screen a comment takes: lines of a column as wide as platforms show, and characters, without what is folded away and addresses of links. */
export function rendered(markdown: string): { readonly lines: number; readonly characters: number } {
  const shown = markdown
    .replace(/<!--[^]*?-->/gu, "")
    .replace(/<details>\s*<summary>([^]*?)<\/summary>[^]*?<\/details>/gu, "$1")
    .replace(/\]\([^)]*\)/gu, "]")
    .replace(/^\|(?: ?:?-+:? ?\|)+$/gmu, "")
    .replace(/\n{2,}/gu, "\n")
    .trim();
  const columns = 110;
  return { lines: shown.split("\n").reduce((total, line) => total + Math.max(1, Math.ceil(line.length / columns)), 0), characters: shown.length };
}
