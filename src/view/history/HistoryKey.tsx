import type { VNode } from "preact";
import type { PlanHistoryReport } from "../../core/history/plan-history-report";
import { say } from "../../core/texts/say";
import { useFormats } from "../surroundings";
import { followedFigure, isGrave } from "./history-points";

/** What dots and lines stand for, as far as they are drawn. */
export function HistoryKey({ report }: { readonly report: PlanHistoryReport }): VNode {
  const { versions, outcomes } = report;
  const figure = followedFigure(report, useFormats());
  const isMeasured = outcomes.some(({ points }) => points.some(({ measured }) => measured !== undefined));
  const hasTargets = outcomes.some(({ targets }) => targets.some(({ value }) => value !== undefined));
  return (
    <p class="key history-key">
      <Item>
        <circle class="dot" cx="8" cy="6" r="4" />
        {say`a version`}
      </Item>
      {versions.some(isGrave) && (
        <Item>
          <circle class="dot grave" cx="8" cy="6" r="4" />
          {say`agreed values moved`}
        </Item>
      )}
      {versions.some((version) => figure.of(version) === undefined) && (
        <Item>
          <text class="missing" x="8" y="11" text-anchor="middle">
            ×
          </text>
          {say`no figures`}
        </Item>
      )}
      {hasTargets && (
        <Item>
          <g class="target-span">
            <line x1="0" x2="16" y1="6" y2="6" />
          </g>
          {say`target`}
        </Item>
      )}
      {isMeasured && (
        <Item>
          <line class="trend" x1="0" x2="16" y1="6" y2="6" />
          {say`measured`}
        </Item>
      )}
    </p>
  );
}

function Item({ children: [drawing, words] }: { readonly children: readonly [VNode, string] }) {
  return (
    <span class="key-item">
      <svg width="16" height="12" aria-hidden="true">
        {drawing}
      </svg>
      {words}
    </span>
  );
}
