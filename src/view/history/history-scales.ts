import { scaleLinear } from "d3-scale";

/** Where something of each version is drawn: across in percent of the width, so that it fits any panel; down in pixels. */
export interface TrackScales {
  readonly height: number;
  readonly x: (version: number) => number;
  readonly y: (value: number) => number;
}

/** Room at both ends for half a label. */
const across = { from: 3, to: 97 };

/** Where versions stand across: one after the other at the same distance, because what counts is the order of what was done. */
export function placeOf(version: number, versions: number): number {
  return versions < 2 ? (across.from + across.to) / 2 : across.from + (version * (across.to - across.from)) / (versions - 1);
}

/** The version that is nearest to a place across, from 0 to 1. */
export function versionAt(place: number, versions: number): number {
  const version = Math.round(((place * 100 - across.from) / (across.to - across.from)) * (versions - 1));
  return Math.min(versions - 1, Math.max(0, version));
}

/** The scales of values through the versions; equal ones lie in the middle. Room is left above and below for labels. */
export function trackScales(values: readonly number[], versions: number, height: number): TrackScales {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const domain = low === high ? [low - 1, high + 1] : [low, high];
  return { height, x: (version) => placeOf(version, versions), y: scaleLinear().domain(domain).range([height - 24, 24]) };
}
