import promises from "node:fs/promises";
import { writeFile } from "../../src/disk/write-file";

const [file = "", turns = "0", step = "0"] = process.argv.slice(2);

/** Kills this process as the writer takes its n-th step; of the text itself a half is written before. */
async function dieAt(fatal: number): Promise<void> {
  const probe = await promises.open(file);
  const handles = Object.getPrototypeOf(probe) as Record<string, (...values: readonly unknown[]) => unknown>;
  await probe.close();
  let taken = 0;
  const watched = (owner: Record<string, (...values: readonly unknown[]) => unknown>, name: string): void => {
    const original = owner[name];
    if (original === undefined) throw new Error(`No ${name} to watch.`);
    owner[name] = async function (this: unknown, ...values: readonly unknown[]) {
      taken += 1;
      if (taken !== fatal) return original.apply(this, [...values]);
      if (name === "writeFile") await original.apply(this, [String(values[0]).slice(0, 1_000_000)]);
      process.kill(process.pid, "SIGKILL");
      return new Promise(() => undefined);
    };
  };
  for (const name of ["lstat", "access", "open", "rename", "rm"]) watched(promises as never, name);
  for (const name of ["writeFile", "stat", "chmod", "sync"]) watched(handles, name);
}

/** Asks this process to end in the very moment in which the first file has its name, before anything else can happen. */
function endAfterRename(): void {
  const { rename } = promises;
  promises.rename = async (from, to) => {
    await rename(from, to);
    promises.rename = rename;
    process.kill(process.pid, "SIGTERM");
  };
}

async function main(): Promise<void> {
  if (step === "renamed") endAfterRename();
  else if (step !== "0") await dieAt(Number(step));
  process.stdout.write(".");
  for (let turn = 0; turn < Number(turns); turn++) {
    await writeFile(file, (turn % 2 === 0 ? "b" : "a").repeat(3_000_000));
    process.stdout.write(".");
  }
}

void main();
