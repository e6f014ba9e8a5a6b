import type { Place } from "./place";

/** The name under which configurations are found. */
export const configName = "pov.config.yaml";

/** What loading asks of the place where configurations stand. */
export interface ConfigFiles {
  /** A file's text; undefined where there is none; the reason where there is one that cannot be read. */
  readonly read: (place: Place) => Promise<string | Unreadable | undefined>;
  /** Whether a file or a folder stands there. */
  readonly exists: (place: Place) => Promise<boolean>;
}

/** Why a file could not be read, to stand after “cannot be read: ”. */
export interface Unreadable {
  readonly reason: string;
}
