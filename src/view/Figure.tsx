import type { ComponentChildren, VNode } from "preact";

/** Whether a figure is good news or bad news. */
export type Tone = "good" | "bad";

interface FigureProps {
  /** Which figure of the report it is, such as "target.npv". */
  readonly name: string;
  readonly tone?: Tone | undefined;
  readonly children: ComponentChildren;
}

/** A figure of the report, marked so that it can be found, asked about and kept on one line. */
export function Figure({ name, tone, children }: FigureProps): VNode {
  return (
    <span class={tone ? `figure ${tone}` : "figure"} data-figure={name}>
      {children}
    </span>
  );
}
