import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chances that repeat: the same seed gives the same ones in the same order. */
export interface Draws {
  /** A whole number between two, both included. */
  readonly whole: (least: number, most: number) => number;
  /** One of a few. */
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  /** True in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  /** So many different ones, in the order of the list. */
  readonly some: <T>(from: readonly T[], count: number) => readonly T[];
}

/** The chances that belong to a seed. */
export function drawsFrom(seed: number): Draws {
  const generator = xoroshiro128plus(seed);
  const whole = (least: number, most: number): number => uniformInt(generator, least, most);
  return {
    whole,
    pick: (from) => from[whole(0, from.length - 1)] ?? from[0],
    chance: (percent) => whole(1, 100) <= percent,
    some: (from, count) => {
      const left = [...from];
      while (left.length > count) left.splice(whole(0, left.length - 1), 1);
      return left;
    },
  };
}
