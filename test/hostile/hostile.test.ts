import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { describe, it } from "mocha";
import { lengthLimit } from "../../src/core/source/limits";
import { hostileShapes } from "./shapes";

/** At the length limit it takes minutes; else an eighth of it, at which what grows with the square of the text stands out already. */
const length = process.env["POV_THOROUGH"] === "1" ? lengthLimit : lengthLimit / 8;

/** No promise about speed, but how a hang is told from work: each shape takes a second or less. */
const patience = 240_000;

/** So many shapes share a process, because starting one takes longer than to look at most shapes. */
const together = 20;

describe("a hostile plan is analysed, reported, completed, formatted, compared and exported in the end", () => {
  for (let first = 0; first < hostileShapes.length; first += together) {
    const names = hostileShapes.slice(first, first + together).map(({ name }) => name);
    it(`from ${names[0] ?? ""} to ${names.at(-1) ?? ""}`, async () => {
      const { said, status } = await lookedAt(names);
      assert.equal(said, "all seen", `it hangs, or fails with ${status}, at: ${said}`);
    }).timeout(patience + 10_000);
  }
});

/** The last that a process said which looks at shapes, and how it ended. */
async function lookedAt(names: readonly string[]): Promise<{ readonly said: string; readonly status: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/hostile/look.ts", String(length), ...names], { timeout: patience, killSignal: "SIGKILL" });
  let [output, errors] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const ended = await new Promise<number | NodeJS.Signals | null>((resolve) => void child.on("close", (code, signal) => resolve(code ?? signal)));
  return { said: output.trim().split("\n").at(-1) ?? "", status: `${ended ?? "nothing"} ${errors.slice(-500)}` };
}
