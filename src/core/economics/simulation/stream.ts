import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

/** Random numbers of one input, one after the other. */
export type Stream = RandomGenerator;

/** The seed of a plan's simulation: the FNV-1a hash of its id, in 32 bits, so that the same plan gives the same figures everywhere. */
export function seedOf(planId: string): number {
  return hash(planId, 0x811c9dc5);
}

/**
 * An input's own random numbers, which depend on the seed and the input's id alone: neither the order of inputs nor a
 * further input changes them. The generator is xoroshiro128+, its state filled by SplitMix as its authors advise.
 */
export function streamOf(seed: number, inputId: string): Stream {
  const start = hash(inputId, seed);
  const word = (index: number): number => scattered(start + Math.imul(index, 0x9e3779b9));
  return xoroshiro128plusFromState([word(1), word(2), word(3), word(4)]);
}

/** FNV-1a over the UTF-16 code units of a text. */
function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the word moves every bit of the outcome. */
function scattered(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
