import type { ToPortfolio } from "../protocol/portfolio-panel";

/** The message that the editor sent, or undefined for anything else that was posted to the page. */
export function readPortfolioMessage(data: unknown): ToPortfolio | undefined {
  return isToPortfolio(data) ? data : undefined;
}

function isToPortfolio(data: unknown): data is ToPortfolio {
  if (!isObject(data)) return false;
  switch (data["type"]) {
    case "begin":
      return arePlans(data["plans"]) && typeof data["isListed"] === "boolean" && typeof data["locale"] === "string" && (data["texts"] === undefined || isObject(data["texts"]));
    case "changed":
      return arePlans(data["plans"]) && Array.isArray(data["gone"]) && typeof data["isListed"] === "boolean";
    default:
      return data["type"] === "serverStopped" && typeof data["isRestarting"] === "boolean";
  }
}

/** Both sides ship together, so what names a plan is enough to tell one. */
function arePlans(plans: unknown): boolean {
  return Array.isArray(plans) && plans.every((plan) => isObject(plan) && typeof plan["uri"] === "string" && typeof plan["file"] === "string" && isObject(plan["summary"]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
