import { dirname, resolve } from "node:path";
import type { Fingerprint } from "../core/rules/fingerprint";
import type { Baseline, BaselinePlace } from "./baseline";
import type { Environment } from "./environment";
import { systemReason } from "./system-reason";

/** A baseline, or one sentence that says why there is none. */
export type BaselineReading = { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly message: string };

/** Longer than any baseline that people keep. */
const byteLimit = 50_000_000;

/** Reads a baseline's file. One that is not there yet is empty where it is to be written. */
export async function readBaseline({ file, cwd }: BaselinePlace, isToBeWritten: boolean, { files }: Environment): Promise<BaselineReading> {
  const place = resolve(cwd, file);
  try {
    const kind = await files.kindOf(place);
    if (kind === "folder") return wrong(`“${file}” is a folder; name a file in it.`);
    if (kind === "nothing") return isToBeWritten ? { ok: true, baseline: new Map() } : wrong(`The baseline “${file}” does not exist. Pass --update-baseline to write it.`);
    return parsed(Buffer.from(await files.read(place, byteLimit)).toString("utf8"), file);
  } catch (error) {
    const reason = systemReason(error, "read");
    if (reason === undefined) throw error;
    return wrong(`The baseline “${file}” cannot be read: ${reason}.`);
  }
}

/** Writes a baseline, unless its file has that text already. Gives one sentence that says why it was not written; undefined when all is well. */
export async function writeBaseline(baseline: Baseline, { file, cwd }: BaselinePlace, { files }: Environment): Promise<string | undefined> {
  try {
    const place = resolve(cwd, file);
    // A link that leads somewhere stays one: the baseline is where it leads.
    await files.write((await files.kindOf(place)) === "file" ? await files.targetOf(place) : place, baselineJson(baseline));
    return undefined;
  } catch (error) {
    const reason = systemReason(error, "write");
    if (reason === undefined) throw error;
    return `The baseline “${file}” cannot be written: ${reason}.`;
  }
}

/** The baseline without the plans that do not exist any more. */
export async function withoutGonePlans(baseline: Baseline, { file, cwd }: BaselinePlace, { files }: Environment): Promise<Baseline> {
  const folder = dirname(resolve(cwd, file));
  const kept = new Map<string, readonly Fingerprint[]>();
  for (const [path, found] of baseline) if ((await files.kindOf(resolve(folder, path))) !== "nothing") kept.set(path, found);
  return kept;
}

/** One line a finding, in an order that depends on nothing else, so that changes are read and merged like code. */
function baselineJson(baseline: Baseline): string {
  const plans = [...baseline].sort(([one], [other]) => compareText(one, other)).map(([path, found]) => {
    const lines = found.map(({ rule, path: at, digest }) => JSON.stringify({ rule, path: at, digest })).sort(compareText);
    return `    ${JSON.stringify(path)}: [\n${lines.map((line) => `      ${line}`).join(",\n")}\n    ]`;
  });
  return `{\n  "version": 1,\n  "plans": {${plans.length === 0 ? "" : `\n${plans.join(",\n")}\n  `}}\n}\n`;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function parsed(text: string, file: string): BaselineReading {
  const json = jsonIn(text);
  if (json === undefined) return wrong(`The baseline “${file}” is not JSON. Take the last version from your history, or remove it and pass --update-baseline.`);
  if (!isRecord(json) || json["version"] !== 1 || !isRecord(json["plans"])) return wrong(`“${file}” is no baseline of this version. Remove it and pass --update-baseline to write it anew.`);
  const baseline = new Map<string, readonly Fingerprint[]>();
  for (const [path, found] of Object.entries(json["plans"])) {
    if (!Array.isArray(found) || !found.every(isFingerprint)) return wrong(`The baseline “${file}” has something else than findings at “${path}”. Remove it and pass --update-baseline to write it anew.`);
    baseline.set(path, found);
  }
  return { ok: true, baseline };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever else it is, it is told as no JSON.
    return undefined;
  }
}

function isFingerprint(value: unknown): value is Fingerprint {
  return isRecord(value) && ["rule", "path", "digest"].every((key) => typeof value[key] === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(message: string): BaselineReading {
  return { ok: false, message };
}
