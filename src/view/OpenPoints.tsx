import type { VNode } from "preact";
import type { Report } from "../core/report/report";
import { say } from "../core/texts/say";
import { openPoints } from "./open-points";
import { Reveal } from "./Reveal";
import { useFormats } from "./surroundings";

/** "Open: 3 of 3 inputs not agreed · no basis for 3 costs", each leading to the first line that lacks it; nothing when nothing is open. */
export function OpenPoints({ report }: { readonly report: Report }): VNode | null {
  const points = openPoints(report, useFormats());
  if (points.length === 0) return null;
  return (
    <p class="aside open-points">
      {say`Open:`}{" "}
      {points.map(({ words, path }, index) => (
        <span key={words}>
          {index > 0 && " · "}
          <Reveal path={path} label={say`Show the first of them in the plan`}>
            {words}
          </Reveal>
        </span>
      ))}
    </p>
  );
}
