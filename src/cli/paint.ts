import { styleText } from "node:util";
import type { Output } from "./environment";

/** How a stretch of text stands out. */
export type Style = Parameters<typeof styleText>[0];

/** Gives text a style, or leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

/** Paints for an output, unless `--color` or `--no-color` decided. */
export function paintFor(output: Output, decided: boolean | undefined): Paint {
  return decided ?? output.hasColours ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
