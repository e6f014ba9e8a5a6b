/** Numbers by the id of their figure (figures.ts). */
export type Numbers = Readonly<Record<string, number>>;

/** Something that is measured: each run gives a number for each of its figures. */
export interface Contender {
  readonly name: string;
  readonly run: () => Promise<Numbers> | Numbers;
}

/** Numbers of all rounds by the id of their figure, and who could not be measured. */
export interface Measured {
  readonly numbers: Readonly<Record<string, readonly number[]>>;
  readonly failed: readonly string[];
}

/** Lets everybody run once in each round, so that whatever else the machine does falls on all alike; who begins moves on. Who fails is told and left out. */
export async function inRounds(contenders: readonly Contender[], rounds: number, tell: (line: string) => void): Promise<Measured> {
  const runs = new Map<Contender, Numbers[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of turned(contenders, round)) {
      if (!runs.has(contender)) continue;
      const start = performance.now();
      try {
        runs.get(contender)?.push(await contender.run());
        tell(`round ${round + 1} of ${rounds}: ${contender.name}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
      } catch (error) {
        runs.delete(contender);
        tell(`round ${round + 1} of ${rounds}: ${contender.name} failed and is left out. ${String(error)}`);
      }
    }
  }
  return { numbers: collected([...runs.values()].flat()), failed: contenders.filter((contender) => !runs.has(contender)).map(({ name }) => name) };
}

function turned<T>(all: readonly T[], by: number): readonly T[] {
  const first = by % Math.max(1, all.length);
  return [...all.slice(first), ...all.slice(0, first)];
}

function collected(runs: readonly Numbers[]): Readonly<Record<string, readonly number[]>> {
  const all: Record<string, number[]> = {};
  for (const run of runs) for (const [id, number] of Object.entries(run)) (all[id] ??= []).push(number);
  return all;
}
