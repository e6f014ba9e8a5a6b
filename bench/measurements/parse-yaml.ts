// Reads every plan below a folder with the bare yaml package, and does nothing else with it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

const folder = process.argv[2] ?? ".";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".pov.yaml"));
let read = 0;
for (const file of files) if (parseDocument(readFileSync(join(folder, file), "utf8")).errors.length === 0) read++;
console.log(`${read} plans read`);
