import { setFlagsFromString } from "node:v8";

/**
 * Tells the engine of Node 20 that what runs a few hundred times is compiled quickly, and thoroughly only what runs for
 * long: a check of a thousand plans is over before most of the thorough work has paid. Later versions of Node have a
 * compiler in between, with which this is so anyway.
 */
export function compileSparingly(): void {
  if (!process.versions.node.startsWith("20.")) return;
  setFlagsFromString("--always-sparkplug");
  // In bytes of code that ran; usually 132 KB.
  setFlagsFromString("--interrupt-budget=600000");
}
