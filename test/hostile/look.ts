import { writeSync } from "node:fs";
import { limitProblem } from "../../src/core/source/limits";
import { looks } from "./looks";
import { hostileShapes } from "./shapes";

/** Looks at one shape after the other, named on the command line, in all ways, and says which way of which shape it begins. */
for (const name of process.argv.slice(3)) {
  const shape = hostileShapes.find((one) => one.name === name);
  if (shape === undefined) throw new Error(`There is no shape “${name}”.`);
  const length = Number(process.argv[2]);
  for (const text of [shape.text(length), longestRead(shape.text, length)]) {
    const seen = { text };
    for (const [look, run] of Object.entries(looks)) {
      writeSync(1, `${name}, ${text.length} characters: ${look}\n`);
      run(seen);
    }
  }
}
writeSync(1, "all seen\n");

/** The longest text of a shape that is within all limits. */
function longestRead(text: (length: number) => string, length: number): string {
  let [low, high] = [0, length];
  while (high - low > 50) {
    const middle = (low + high) >> 1;
    if (limitProblem(text(middle)) === undefined) low = middle;
    else high = middle;
  }
  return text(low);
}
