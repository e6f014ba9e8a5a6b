import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, it } from "mocha";
import { askThrough, isYes } from "../../src/cli/ask";
import { Unanswered } from "../../src/cli/unanswered";
import { folderWith, pov } from "./session";

const controlC = "\u0003";
const controlD = "\u0004";

/** What a terminal's keys lead to. */
async function answerTo(keys: string): Promise<string> {
  const input = new PassThrough();
  const answer = askThrough(input, new PassThrough())("Whom is it for? ");
  input.write(keys);
  return answer;
}

describe("a question at a terminal", () => {
  it("is answered in one line, also an empty one", async () => {
    assert.equal(await answerTo("Northwind\r"), "Northwind");
    assert.equal(await answerTo("\r"), "");
  });

  it("tells giving up, and the end of the input, from an empty answer", async () => {
    await assert.rejects(answerTo(controlC), (error) => error instanceof Unanswered && error.because === "interrupted");
    await assert.rejects(answerTo(`North${controlC}`), (error) => error instanceof Unanswered && error.because === "interrupted");
    await assert.rejects(answerTo(controlD), (error) => error instanceof Unanswered && error.because === "ended");
  });

  it("is a yes when it begins with y", () => {
    assert.deepEqual(["y", " Yes", "", "n", "nay"].map(isYes), [true, true, false, false, false]);
  });
});

describe("a command whose question is not answered", () => {
  const giving = (because: "interrupted" | "ended", question: string) => (asked: string) => (asked.startsWith(question) ? Promise.reject(new Unanswered(because)) : Promise.resolve("Northwind"));

  for (const question of ["Whom", "Who at"]) {
    it(`writes nothing when it is interrupted at “${question} …”, and ends with 130`, async () => {
      const cwd = folderWith({});
      const ended = await pov(["init"], { cwd, askFor: giving("interrupted", question) });
      assert.deepEqual(ended, { status: 130, stdout: "", stderr: "\n" });
      assert.deepEqual(readdirSync(cwd), []);
    });
  }

  it("writes nothing at the end of the input, says so, and ends with 2", async () => {
    const cwd = folderWith({});
    const ended = await pov(["init"], { cwd, askFor: giving("ended", "Who") });
    assert.deepEqual(ended, { status: 2, stdout: "", stderr: "\npov: The input ended before every question was answered, so nothing was written.\n" });
    assert.deepEqual(readdirSync(cwd), []);
  });

  it("replaces no file", async () => {
    const cwd = folderWith({ "a.pov.yaml": "" });
    const { status } = await pov(["init", "a.pov.yaml", "--customer", "Northwind"], { cwd, ask: () => Promise.reject(new Unanswered("interrupted")) });
    assert.deepEqual([status, readFileSync(join(cwd, "a.pov.yaml"), "utf8")], [130, ""]);
  });
});
