import type { VNode } from "preact";
import type { FindingLine } from "../core/report/report";
import { say } from "../core/texts/say";
import { Reasons } from "./Reasons";

/** Says why a plan cannot be read at all, with the lines at fault. */
export function Unreadable({ errors }: { readonly errors: readonly FindingLine[] }): VNode {
  return (
    <header class="verdict-block">
      <h1 class="verdict">{say`This plan cannot be read yet.`}</h1>
      <Reasons reasons={errors} />
    </header>
  );
}
