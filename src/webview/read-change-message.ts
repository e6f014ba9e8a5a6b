import type { ToChange } from "../protocol/change-panel";

/** The message that the editor sent, or undefined for anything else that was posted to the page. */
export function readChangeMessage(data: unknown): ToChange | undefined {
  return isToChange(data) ? data : undefined;
}

function isToChange(data: unknown): data is ToChange {
  if (!isObject(data)) return false;
  switch (data["type"]) {
    case "waiting":
      return typeof data["uri"] === "string" && isObject(data["base"]);
    case "comparison":
      return isComparison(data["comparison"]) && typeof data["isSameText"] === "boolean" && typeof data["baseName"] === "string" && typeof data["locale"] === "string";
    case "unavailable":
      return typeof data["message"] === "string";
    default:
      return data["type"] === "serverStopped" && typeof data["isRestarting"] === "boolean";
  }
}

/** Both sides ship together, so what tells the kinds of comparisons apart is enough to know one. */
function isComparison(data: unknown): boolean {
  if (!isObject(data) || typeof data["file"] !== "string") return false;
  switch (data["kind"]) {
    case "changed":
      return isObject(data["change"]) && data["change"]["version"] === 1 && Array.isArray(data["change"]["changes"]);
    case "added":
    case "removed":
      return isObject(data["sketch"]);
    default:
      return data["kind"] === "unreadable" && typeof data["message"] === "string";
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
