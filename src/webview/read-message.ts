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
  switch (data["type"]) {
    case "report":
      return typeof data["uri"] === "string" && typeof data["version"] === "number" && typeof data["locale"] === "string" && isObject(data["lines"]) && isReport(data["report"]);
    case "highlight":
      return typeof data["path"] === "string";
    case "scroll":
      return typeof data["line"] === "number";
    case "waiting":
      return typeof data["uri"] === "string";
    case "lock":
      return typeof data["isLocked"] === "boolean";
    default:
      return data["type"] === "serverStopped" || data["type"] === "serverStarted";
  }
}

/** Both sides ship together, so the version and the parts that decide what is drawn are enough to tell a report. */
function isReport(report: unknown): boolean {
  return isObject(report) && report["version"] === 1 && isObject(report["plan"]) && isObject(report["valuation"]) && Array.isArray(report["outcomes"]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
