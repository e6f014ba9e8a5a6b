import { csv } from "./csv";
import type { Exporter } from "./exporter";
import { html } from "./html";
import { json } from "./json";
import { markdown } from "./markdown";

/** What a plan can be taken away as, by the format's name. */
export const exporters = { html, markdown, json, csv } as const satisfies Readonly<Record<string, Exporter>>;

/** A format's name. */
export type ExportFormat = keyof typeof exporters;
