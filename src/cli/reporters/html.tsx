import { renderToString } from "preact-render-to-string";
import { readableText } from "../../core/texts/readable-text";
import type { CheckedPlan } from "../check-plan";
import { FindingsPage } from "./html/FindingsPage";

/** One page that needs nothing but itself, to send to people who read no logs: no script, nothing to load, readable on screen and on paper. */
export function html(plans: readonly CheckedPlan[]): string {
  return readableText(`<!doctype html>\n${renderToString(<FindingsPage plans={plans} />)}\n`);
}
