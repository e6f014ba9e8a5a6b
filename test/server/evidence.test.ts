import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DocumentLink } from "vscode-languageserver";
import { localFiles } from "../../src/server/local-files";
import { Editor } from "./editor";

/** A workspace beside a file that is nobody's business, with links that lead there. */
class Deals {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "pov-evidence-")));

  constructor() {
    for (const path of ["secret/key.csv", "deals/evidence/log.csv", "deals/evidence/%2e%2e/odd.csv"]) this.#write(path);
    this.#link("../../secret/key.csv", "deals/evidence/link.csv");
    this.#link("../secret", "deals/elsewhere");
    this.#link("log.csv", "deals/evidence/inside.csv");
    this.#link("gone.csv", "deals/evidence/broken.csv");
    this.#link("loop.csv", "deals/evidence/loop.csv");
    this.#link("deals", "opened");
  }

  /** Which of these a plan in a folder may lead to. */
  async reached(written: readonly string[], opened = "deals"): Promise<readonly string[]> {
    const editor = new Editor(() => "2026-03-16", localFiles);
    await editor.start(undefined, undefined, "en", [pathToFileURL(join(this.folder, opened)).href]);
    const uri = pathToFileURL(join(this.folder, opened, "plan.pov.yaml")).href;
    const measurements = written.map((evidence) => ({ date: "2026-03-01", value: "1 h", evidence }));
    await editor.open(uri, JSON.stringify({ pov: "1", outcomes: { time: { measurements } } }));
    const links = await editor.ask<readonly DocumentLink[]>("textDocument/documentLink", { textDocument: { uri } });
    await editor.stop();
    return links.map(({ target = "" }) => target.replace(pathToFileURL(join(this.folder, opened)).href, ""));
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }

  #write(path: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), "x\n");
  }

  #link(target: string, path: string): void {
    symlinkSync(target, join(this.folder, path));
  }
}

describe("the files that a plan names as evidence", () => {
  let deals: Deals;

  before(() => { deals = new Deals(); });
  after(() => { deals.close(); });

  it("are reached in the workspace, also through links that stay in it", async () => {
    assert.deepEqual(await deals.reached(["evidence/log.csv", "./evidence/inside.csv", "evidence/%2e%2e/odd.csv"]), ["/evidence/log.csv", "/evidence/inside.csv", "/evidence/%252e%252e/odd.csv"]);
  });

  it("are reached in a workspace that was itself opened through a link", async () => {
    assert.deepEqual(await deals.reached(["evidence/log.csv", "evidence/link.csv"], "opened"), ["/evidence/log.csv"]);
  });

  it("are not reached through links that lead out of it, nor where there is nothing", async () => {
    assert.deepEqual(await deals.reached(["evidence/link.csv", "elsewhere/key.csv", "evidence/broken.csv", "evidence/loop.csv"]), []);
  });

  it("are never somewhere else, however that is written", async () => {
    const secret = join(deals.folder, "secret", "key.csv");
    const written = ["../secret/key.csv", "..\\secret\\key.csv", secret, pathToFileURL(secret).href, "%2e%2e/secret/key.csv", "..%2fsecret%2fkey.csv", "evidence/../../secret/key.csv", "//server/share/key.csv", "\\\\server\\share\\key.csv", "C:\\key.csv", "c:/key.csv", "~/key.csv", "evidence/log.csv\u0000.txt", "javascript:alert(1)", "data:text/html,x", "command:workbench.action.quit", "vscode://x/y", "../../../../../../../../etc/passwd", "/etc/passwd", "/proc/self/environ"];
    assert.deepEqual(await deals.reached(written), []);
  });
});
