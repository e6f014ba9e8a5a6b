import { deepEqual, equal, match } from "node:assert/strict";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { filesSavedMeanwhile, folderWith, pov } from "./session";

const untidy = 'pov: "1"\nid:   a\npeople:\n    osei: { name: R. Osei,roles: [champion] } # asks\n';
const tidy = 'pov: "1"\nid: a\npeople:\n  osei: {name: R. Osei, roles: [champion]} # asks\n';

describe("pov fmt", () => {
  it("formats every plan below a folder, and tells how many", async () => {
    const cwd = folderWith({ "a.pov.yaml": untidy, "deals/b.pov.yml": untidy, "c.pov.yaml": tidy });
    deepEqual(await pov(["fmt"], { cwd }), { status: 0, stdout: "", stderr: "pov: 2 plans formatted.\n" });
    equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), tidy);
    equal(readFileSync(join(cwd, "deals/b.pov.yml"), "utf8"), tidy);
    deepEqual(await pov(["fmt", "--check"], { cwd }), { status: 0, stdout: "", stderr: "" });
  });

  it("only names what is not formatted with --check, and ends with 1", async () => {
    const cwd = folderWith({ "a.pov.yaml": untidy, "c.pov.yaml": tidy });
    deepEqual(await pov(["fmt", "--check"], { cwd }), { status: 1, stdout: "a.pov.yaml\n", stderr: "pov: 1 plan not formatted. Run pov fmt.\n" });
    equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), untidy);
  });

  it("shows the difference and writes nothing with --dry-run", async () => {
    const cwd = folderWith({ "a.pov.yaml": untidy });
    const { status, stdout } = await pov(["fmt", "--dry-run"], { cwd });
    equal(status, 0);
    match(stdout, /^-id: {3}a\n(?:.*\n)*\+id: a$/mu);
    equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), untidy);
  });

  it("formats standard input to standard output", async () => {
    deepEqual(await pov(["fmt", "--stdin"], { stdin: untidy }), { status: 0, stdout: tidy, stderr: "" });
  });

  it("leaves a broken plan as it is, says why, and formats the others", async () => {
    const cwd = folderWith({ "a.pov.yaml": "people: {osei: \ntitle: x", "b.pov.yaml": untidy });
    const { status, stderr } = await pov(["fmt"], { cwd });
    equal(status, 2);
    match(stderr, /“a\.pov\.yaml”: The plan cannot be formatted as long as it is no sound YAML: .*\npov: 1 plan formatted\./u);
    equal(readFileSync(join(cwd, "b.pov.yaml"), "utf8"), tidy);
    equal((await pov(["fmt", "--stdin"], { stdin: "people: {osei: \ntitle: x" })).stdout, "people: {osei: \ntitle: x");
  });

  it("leaves a plan that was saved since it was read as it is, says so, and formats the others", async () => {
    const cwd = folderWith({ "a.pov.yaml": untidy, "b.pov.yaml": untidy });
    const saved = `${untidy}title:   Saved meanwhile\n`;
    const { status, stderr } = await pov(["fmt"], { cwd, files: filesSavedMeanwhile(saved) });
    deepEqual([status, stderr], [2, "pov: 1 plan formatted.\npov: “a.pov.yaml” changed meanwhile, so it is left as it is; run the command again.\n"]);
    deepEqual(["a", "b"].map((name) => readFileSync(join(cwd, `${name}.pov.yaml`), "utf8")), [saved, tidy]);
  });

  it("formats a file that it is given by two names", async () => {
    const cwd = folderWith({ "a.pov.yaml": untidy });
    symlinkSync("a.pov.yaml", join(cwd, "link.pov.yaml"));
    equal((await pov(["fmt", "a.pov.yaml", "link.pov.yaml"], { cwd })).status, 0);
    equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), tidy);
  });

  it("keeps Windows line ends and a byte order mark", async () => {
    const cwd = folderWith({ "a.pov.yaml": `\uFEFF${untidy.replaceAll("\n", "\r\n")}` });
    await pov(["fmt", "a.pov.yaml"], { cwd });
    equal(readFileSync(join(cwd, "a.pov.yaml"), "utf8"), `\uFEFF${tidy.replaceAll("\n", "\r\n")}`);
  });

  it("says so when nothing matches, or when it is asked for two things", async () => {
    equal((await pov(["fmt", "none.pov.yaml"])).status, 2);
    match((await pov(["fmt", "--stdin", "a.pov.yaml"])).stderr, /not both/u);
  });
});
