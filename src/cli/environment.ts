import type { IsoDate } from "../core/quantity/calendar";
import type { PlanHistory } from "../server/git/plan-history";
import type { Files } from "./files";
import type { JudgeThread } from "./judging/judge-thread";

/** Where text goes. */
export interface Output {
  readonly write: (text: string) => void;
  /** Whether colours are shown here, unless `--color` or `--no-color` says otherwise. */
  readonly hasColours: boolean;
  /** The terminal's width; undefined when the output is not a terminal. */
  readonly columns: number | undefined;
}

/** Threads in which plans can be judged. */
export interface JudgeThreads {
  /** How many this machine runs at once, this one among them. */
  readonly available: number;
  readonly start: () => JudgeThread;
}

/** Everything that a command may ask of the world around it. */
export interface Environment {
  readonly cwd: string;
  /** Today, where the reader is. */
  readonly today: () => IsoDate;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input, up to somewhat more than `limit` bytes. */
  readonly readStdin: (limit: number) => Promise<Uint8Array>;
  readonly files: Files;
  /** The environment variables; left out where there are none. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  readonly history: PlanHistory;
  /** The file of the program that runs; left out where it is not one. */
  readonly program?: string;
  /** Threads beside this one; left out where there are none. */
  readonly threads?: JudgeThreads;
  /** Asks a question that is answered with yes or no; undefined where nobody can answer. Rejects with `Unanswered`. */
  readonly ask: ((question: string) => Promise<boolean>) | undefined;
  /** Asks a question that is answered in words; left out where nobody can answer. Rejects with `Unanswered`. */
  readonly askFor?: ((question: string) => Promise<string>) | undefined;
}
