import { resolve } from "node:path";
import type { Environment } from "./environment";
import { type ReportJson, readReportJson } from "./reporters/json/read-report-json";
import type { UnreadableFile } from "./reporters/reporter";
import { systemReason } from "./system-reason";
import type { ToTell } from "./tell-findings";
import { counted, sentenceList } from "./terminal-text";

/** Reads reports and puts them together as if the check had never been split, plans by their paths; or says in one sentence why that would tell something wrong. */
export async function mergedReports(paths: readonly string[], environment: Environment): Promise<ToTell | string> {
  const reports: ReportJson[] = [];
  for (const path of paths) {
    const report = await readReport(path, environment);
    if (typeof report === "string") return report;
    reports.push(report);
  }
  const plans = byPath(reports.flatMap((report) => report.plans));
  const twice = plans.find(({ path }, index) => plans[index + 1]?.path === path);
  if (twice !== undefined) return `“${twice.path}” is in two of the reports, so it would be told twice. Name each report once.`;
  return missingParts(reports) ?? { plans, unreadable: byPath(toldOnce(reports.flatMap((report) => report.unreadable))) };
}

/** Every part of a check meets the same folders that cannot be read. */
function toldOnce(files: readonly UnreadableFile[]): readonly UnreadableFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

async function readReport(path: string, { cwd, files }: Environment): Promise<ReportJson | string> {
  const place = resolve(cwd, path);
  try {
    const kind = await files.kindOf(place);
    if (kind !== "file") return kind === "folder" ? `“${path}” is a folder; name the reports in it.` : `“${path}” does not exist.`;
    const text = Buffer.from(await files.read(place, byteLimit)).toString("utf8");
    return readReportJson(text) ?? `“${path}” is no report that this version of pov check wrote. Write the reports with pov check --format json=FILE.`;
  } catch (error) {
    const reason = systemReason(error, "read");
    if (reason === undefined) throw error;
    return `“${path}” cannot be read: ${reason}.`;
  }
}

/** A part whose report is not there may have found anything. */
function missingParts(reports: readonly ReportJson[]): string | undefined {
  const shards = reports.flatMap(({ shard }) => shard ?? []);
  const [first] = shards;
  if (first === undefined) return undefined;
  if (shards.length < reports.length || shards.some(({ of }) => of !== first.of)) return "The reports are of checks that were split in different ways, so together they are no whole. Name those of one check.";
  const missing = Array.from({ length: first.of }, (_, index) => index + 1).filter((part) => !shards.some(({ index }) => index === part));
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, 10).map((part) => `${part}/${first.of}`);
  return `Of ${counted(first.of, "part")}, the report of ${sentenceList(named)} is missing, so what was found there would be lost. Name it too.`;
}

/** Longer than the report of any repository. */
const byteLimit = 500_000_000;

function byPath<Placed extends { readonly path: string }>(files: readonly Placed[]): readonly Placed[] {
  return files.toSorted(({ path: one }, { path: other }) => (one < other ? -1 : one > other ? 1 : 0));
}
