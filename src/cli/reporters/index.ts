import { compact } from "./compact";
import { json } from "./json";
import type { Reporter } from "./reporter";
import { stylish } from "./stylish";

/** Every way of reporting what `pov check` found, by the name that `--format` takes. */
export const reporters = { stylish, compact, json } as const satisfies Readonly<Record<string, Reporter>>;

/** The name of a reporter. */
export type ReporterName = keyof typeof reporters;
