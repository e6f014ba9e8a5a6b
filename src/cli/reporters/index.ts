import { compact } from "./compact";
import { github } from "./github";
import { gitlab } from "./gitlab";
import { html } from "./html";
import { json } from "./json";
import { junit } from "./junit";
import { markdown } from "./markdown";
import type { Reporter } from "./reporter";
import { sarif } from "./sarif";
import { stylish } from "./stylish";

/** Every way of reporting what `pov check` found, by the name that `--format` takes. */
export const reporters = { stylish, compact, json, sarif, github, gitlab, junit, markdown, html } as const satisfies Readonly<Record<string, Reporter>>;

/** The name of a reporter. */
export type ReporterName = keyof typeof reporters;

/** These names, in the order in which the help lists them. */
export const reporterNames: readonly ReporterName[] = Object.keys(reporters).filter((name): name is ReporterName => name in reporters);
