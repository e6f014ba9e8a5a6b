import type { CheckedPlan } from "../../check-plan";
import { type Shard, mostShards } from "../../shard";
import type { UnreadableFile } from "../reporter";
import { readPlanJson } from "./read-plan-json";

/** What a JSON report tells. */
export interface ReportJson {
  /** The part of a check that it tells of; undefined for a whole one. */
  readonly shard: Shard | undefined;
  readonly plans: readonly CheckedPlan[];
  readonly unreadable: readonly UnreadableFile[];
}

/** A report of `pov check --format json`; undefined for any other text. */
export function readReportJson(text: string): ReportJson | undefined {
  const json = jsonIn(text);
  if (!isRecord(json) || json["version"] !== 1 || !Array.isArray(json["files"])) return undefined;
  const plans = json["files"].map(readPlanJson).filter((plan) => plan !== undefined);
  const { shard, unreadable = [] } = json;
  if (plans.length < json["files"].length || !areUnreadable(unreadable) || !(shard === undefined || isShard(shard))) return undefined;
  return { shard, plans, unreadable };
}

function isShard(value: unknown): value is Shard {
  if (!isRecord(value)) return false;
  const { index, of } = value;
  return Number.isSafeInteger(index) && Number.isSafeInteger(of) && 1 <= Number(index) && Number(index) <= Number(of) && Number(of) <= mostShards;
}

function areUnreadable(value: unknown): value is readonly UnreadableFile[] {
  return Array.isArray(value) && value.every((file) => isRecord(file) && typeof file["path"] === "string" && typeof file["message"] === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever else it is, it is no report.
    return undefined;
  }
}
