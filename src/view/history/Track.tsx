import type { ComponentChildren, VNode } from "preact";
import { placeOf, versionAt } from "./history-scales";

/** Which version is looked at, of how many. */
export interface Looked {
  readonly version: number;
  readonly versions: number;
  readonly look: (version: number) => void;
}

interface TrackProps {
  /** What is drawn. */
  readonly name: ComponentChildren;
  /** What it is at the version that is looked at. */
  readonly value: ComponentChildren;
  readonly height: number;
  readonly looked: Looked;
  readonly children: ComponentChildren;
}

/** One thing through the versions: its name and value beside its drawing, in which a press looks at the version that is nearest. */
export function Track({ name, value, height, looked: { version, versions, look }, children }: TrackProps): VNode {
  const follow = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }): void => {
    if (event.buttons !== 1) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    look(versionAt((event.clientX - left) / width, versions));
  };
  const x = `${placeOf(version, versions)}%`;
  return (
    <div class="history-track">
      <div class="history-track-name">
        <span>{name}</span> <strong class="figure">{value}</strong>
      </div>
      <svg height={height} aria-hidden="true" onPointerDown={follow} onPointerMove={follow}>
        <rect class="reach" width="100%" height={height} />
        <line class="looked" x1={x} x2={x} y1="0" y2={height} />
        {children}
      </svg>
    </div>
  );
}
