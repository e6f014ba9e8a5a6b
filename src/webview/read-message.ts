import type { ToPreview } from "../protocol/preview";

/**
 * The message that the editor sent, or undefined for anything else: other scripts of the page can post to it too, and a
 * webview cannot tell senders apart by origin.
 */
export function readMessage(data: unknown): ToPreview | undefined {
  return isToPreview(data) ? data : undefined;
}

function isToPreview(data: unknown): data is ToPreview {
  if (!isObject(data)) return false;
  const { type } = data;
  return isOneOf(type) && checks[type](data);
}

function isOneOf(type: unknown): type is ToPreview["type"] {
  return typeof type === "string" && Object.hasOwn(checks, type);
}

type Data = Readonly<Record<string, unknown>>;

/** Whether a message of a type has what belongs to it. */
const checks: Readonly<Record<ToPreview["type"], (data: Data) => boolean>> = {
  report: (data) => isText(data["uri"]) && typeof data["version"] === "number" && isText(data["locale"]) && isObject(data["lines"]) && isReport(data["report"]),
  highlight: (data) => isText(data["path"]),
  scroll: (data) => typeof data["line"] === "number",
  history: (data) => isText(data["uri"]) && (data["history"] === null || isHistory(data["history"])),
  waiting: (data) => isText(data["uri"]),
  lock: (data) => typeof data["isLocked"] === "boolean",
  serverStopped: (data) => typeof data["isRestarting"] === "boolean",
  serverStarted: () => true,
  planGone: () => true,
};

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Both sides ship together, so the version and the parts that decide what is drawn are enough to tell a report. */
function isReport(report: unknown): boolean {
  return isObject(report) && report["version"] === 1 && isObject(report["plan"]) && isObject(report["valuation"]) && Array.isArray(report["outcomes"]);
}

function isHistory(history: unknown): boolean {
  return isObject(history) && isObject(history["glance"]) && (history["report"] === undefined || isObject(history["report"]));
}

function isObject(value: unknown): value is Data {
  return typeof value === "object" && value !== null;
}
