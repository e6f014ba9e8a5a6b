import { claims } from "../claims";
import type { Claim } from "../claims/claim";

/** A claim as a fuzzer of bytes tries to refute it: whatever they are, they are read as UTF-8. */
export type Target = (bytes: Buffer) => void;

function target(claim: Claim | undefined): Target {
  if (claim === undefined) throw new Error("There is no such claim.");
  return (bytes) => claim(bytes.toString("utf8"));
}

/** One target for each claim, by its name. */
module.exports = Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, target(claim)]));
