/** Numbers by the id of their figure (figures.ts). */
export type Numbers = Readonly<Record<string, number>>;

/** Something that is measured: each run gives a number for each of its figures. */
export interface Contender {
  readonly name: string;
  readonly run: () => Promise<Numbers> | Numbers;
}

/** All numbers of so many rounds. In each round everybody runs once, so that whatever else the machine does falls on all alike; who begins moves on. */
export async function inRounds(contenders: readonly Contender[], rounds: number, tell: (line: string) => void): Promise<Readonly<Record<string, readonly number[]>>> {
  const all: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    const first = round % Math.max(1, contenders.length);
    for (const { name, run } of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const start = performance.now();
      for (const [id, number] of Object.entries(await run())) (all[id] ??= []).push(number);
      tell(`round ${round + 1} of ${rounds}: ${name}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  }
  return all;
}
