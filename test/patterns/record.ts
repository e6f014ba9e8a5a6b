import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Pattern } from "./patterns";

const recorded = new Map<string, Pattern>();
const BuiltIn = RegExp;

globalThis.RegExp = new Proxy(BuiltIn, {
  construct(target, parameters, newTarget) {
    const pattern: unknown = Reflect.construct(target, parameters, newTarget === globalThis.RegExp ? target : newTarget);
    if (pattern instanceof BuiltIn) record(pattern);
    return pattern as object;
  },
});

function record({ source, flags }: RegExp): void {
  const key = `/${source}/${flags}`;
  if (recorded.has(key)) return;
  const caller = /(?:file:\/\/)?\/[^\s()]*?\/src\/[^\s():]+/u.exec((new Error().stack ?? "").split("\n")[3] ?? "")?.[0];
  if (caller === undefined || caller.includes("node_modules")) return;
  recorded.set(key, { source, flags, file: relative(process.cwd(), caller.startsWith("file:") ? fileURLToPath(caller) : caller).replaceAll("\\", "/") });
}

async function main(): Promise<void> {
  const { looks } = await import("../hostile/looks");
  const { shippedPlans } = await import("../core/rules/findings");
  const { corpus } = await import("../core/rules/corpus");
  for (const text of [...shippedPlans, ...corpus.map((plan) => plan.text)]) {
    const seen = { text };
    for (const look of Object.values(looks)) look(seen);
  }
  process.stdout.write(JSON.stringify([...recorded.values()]));
}

void main();
