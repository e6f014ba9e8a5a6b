import { analysis } from "./analysis";
import type { Claim } from "./claim";
import { comparison } from "./comparison";
import { configuration } from "./configuration";
import { editor } from "./editor";
import { fixes } from "./fixes";
import { formatting } from "./formatting";
import { formula } from "./formula";
import { measurement } from "./measurement";
import { outputs } from "./outputs";
import { plainReader } from "./plain-reader";
import { quantity } from "./quantity";

/** What holds for every text, by name: what the fuzzers try to refute. */
export const claims: Readonly<Record<string, Claim>> = { analysis, fixes, formatting, outputs, comparison, editor, measurement, plainReader, configuration, quantity, formula };
