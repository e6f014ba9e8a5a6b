import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, it } from "mocha";
import type { DocumentRange } from "../../src/protocol/language-server";
import { Editor, rulesOf } from "./editor";

const uri = "file:///plans/pilot.pov.yaml";
const good = readFileSync("examples/02-thirty-day-pilot.pov.yaml", "utf8");
const withoutSponsor = good.replace("executive-sponsor, ", "");
const broken = good.replace("business_case:", "business_case: {");

describe("the language server", () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = new Editor();
    await editor.start();
  });

  afterEach(() => editor.stop());

  describe("diagnostics", () => {
    it("come when a plan is opened, once, for its version", async () => {
      await editor.open(uri, withoutSponsor);
      assert.ok(rulesOf(await editor.diagnostics(uri, 1)).includes("executive-sponsor"));
      await editor.report(uri, 1);
      assert.equal(editor.published.length, 1);
    });

    it("follow what is typed", async () => {
      await editor.open(uri, good);
      assert.ok(!rulesOf(await editor.diagnostics(uri, 1)).includes("executive-sponsor"));
      const version = await editor.type(uri, withoutSponsor);
      assert.ok(rulesOf(await editor.diagnostics(uri, version)).includes("executive-sponsor"));
    });

    it("wait for a pause in typing", async () => {
      await editor.open(uri, good);
      await editor.diagnostics(uri, 1);
      await editor.type(uri, `${good}# w`);
      await editor.type(uri, `${good}# wa`);
      const version = await editor.type(uri, `${good}# wait`);
      await editor.diagnostics(uri, version);
      assert.deepEqual(editor.published.map((found) => found.version), [1, version]);
    });

    it("go when the plan is closed, and come again when it is opened", async () => {
      await editor.open(uri, withoutSponsor);
      await editor.diagnostics(uri, 1);
      await editor.close(uri);
      assert.deepEqual(await editor.diagnosticsOfClosed(uri), []);
      editor.published.length = 0;
      await editor.open(uri, withoutSponsor);
      assert.ok(rulesOf(await editor.diagnostics(uri, 1)).includes("executive-sponsor"));
    });

    it("do not come after the plan was closed in the middle of typing", async () => {
      await editor.open(uri, good);
      await editor.type(uri, withoutSponsor);
      await editor.close(uri);
      await editor.diagnosticsOfClosed(uri);
      await editor.open("file:///other.pov.yaml", good);
      await editor.type("file:///other.pov.yaml", withoutSponsor);
      await editor.diagnostics("file:///other.pov.yaml", 2);
      assert.deepEqual(editor.published.findLast((found) => found.uri === uri)?.diagnostics, []);
    });

    for (const other of ["file:///plans/notes.yaml", "git:/plans/pilot.pov.yaml?ref=HEAD"]) {
      it(`are not for ${other}`, async () => {
        await editor.open(other, "people: []\n");
        await editor.open(uri, good);
        await editor.report(uri, 1);
        assert.deepEqual([...editor.published, ...editor.reported].filter((sent) => sent.uri === other), []);
        assert.deepEqual(await editor.codeActions(other, wholeFile, []), []);
      });
    }

    for (const [what, text] of [["an empty file", ""], ["a file that is not text", "\u0000\u0001"], ["keys named as objects' own", "__proto__: {constructor: 1}\n"]] as const) {
      it(`and a report come for ${what}`, async () => {
        await editor.open(uri, text);
        assert.notDeepEqual(await editor.diagnostics(uri, 1), []);
        assert.ok((await editor.report(uri, 1)).counts.error > 0);
      });
    }

    it("are for a plan that was never saved", async () => {
      await editor.open("untitled:/plans/new-plan.pov.yml", withoutSponsor);
      assert.ok(rulesOf(await editor.diagnostics("untitled:/plans/new-plan.pov.yml", 1)).includes("executive-sponsor"));
    });
  });

  describe("with pov.lint.run onSave", () => {
    it("keeps quiet until the plan is saved, and goes on saying what it is worth", async () => {
      await editor.setLintRun("onSave");
      await editor.open(uri, good);
      await editor.diagnostics(uri, 1);
      await editor.report(uri, await editor.type(uri, withoutSponsor));
      const version = await editor.type(uri, `${withoutSponsor}# now\n`);
      await editor.report(uri, version);
      assert.deepEqual(editor.published.map((found) => found.version), [1]);
      await editor.save(uri);
      assert.ok(rulesOf(await editor.diagnostics(uri, version)).includes("executive-sponsor"));
    });

    it("speaks up when the setting changes", async () => {
      await editor.setLintRun("onSave");
      await editor.open(uri, good);
      const version = await editor.type(uri, withoutSponsor);
      await editor.report(uri, version);
      await editor.setLintRun("onType");
      assert.ok(rulesOf(await editor.diagnostics(uri, version)).includes("executive-sponsor"));
    });
  });

  describe("reports", () => {
    it("say what the plan is worth, as of the day the clock names", async () => {
      await editor.open(uri, good);
      const report = await editor.report(uri, 1);
      assert.equal(report.asOf, "2026-03-01");
      assert.equal(report.valuation.scenarios.target.available, true);
      assert.equal(report.freshness.status, "current");
    });

    it("follow what is typed", async () => {
      await editor.open(uri, good);
      const version = await editor.type(uri, good.replace(/^title: .*$/mu, "title: Another title"));
      assert.equal((await editor.report(uri, version)).plan.title, "Another title");
    });

    it("keep the last good figures while the text is broken, and say so", async () => {
      await editor.open(uri, good);
      const before = await editor.report(uri, 1);
      const kept = await editor.report(uri, await editor.type(uri, broken));
      assert.equal(kept.freshness.status, "kept");
      assert.deepEqual(kept.valuation, before.valuation);
      assert.ok(kept.counts.error > 0);
      const mended = await editor.report(uri, await editor.type(uri, good));
      assert.equal(mended.freshness.status, "current");
    });
  });

  it("offers the fixes of a finding for the version that is open", async () => {
    await editor.open(uri, good);
    const version = await editor.type(uri, withoutSponsor);
    const diagnostics = await editor.diagnostics(uri, version);
    const sponsor = diagnostics.find(({ code }) => code === "executive-sponsor");
    assert.ok(sponsor);
    const actions = await editor.codeActions(uri, sponsor.range, [sponsor]);
    const action = actions.find(({ title }) => title.includes("sponsor"));
    assert.deepEqual(action?.diagnostics, [sponsor]);
    assert.ok(action);
    const [change] = action.edit?.documentChanges ?? [];
    assert.ok(change !== undefined && "textDocument" in change, "It edits a document.");
    assert.deepEqual(change.textDocument, { uri, version });
  });

  it("says which part of a plan is where", async () => {
    await editor.open(uri, good);
    const line = good.split("\n").findIndex((text) => text.startsWith("title:"));
    assert.equal(await editor.ask("pov/pathAtPosition", { uri, position: { line, character: 2 } }), "title");
    const range = await editor.ask<DocumentRange | null>("pov/rangeOfPath", { uri, path: "title" });
    assert.deepEqual(range, { start: { line, character: 0 }, end: { line, character: 5 } });
  });

  it("knows no places in a plan that is not open", async () => {
    assert.equal(await editor.ask("pov/pathAtPosition", { uri, position: { line: 0, character: 0 } }), "");
    assert.equal(await editor.ask("pov/rangeOfPath", { uri, path: "title" }), null);
  });
});

describe("a server that fails", () => {
  it("says so in the plan and in the log", async () => {
    const editor = new Editor(() => {
      throw new Error("The clock is broken.");
    });
    await editor.start();
    await editor.open(uri, good);
    const [failure] = await editor.diagnostics(uri, 1);
    assert.ok(typeof failure?.message === "string");
    assert.match(failure.message, /The clock is broken\. The fault is ours/u);
    assert.match(editor.logged.join("\n"), /The clock is broken\./u);
    await editor.stop();
  });
});

describe("an editor that cannot read its settings", () => {
  it("is served while typing, and asked again", async () => {
    const editor = new Editor();
    editor.lintRun = "refused";
    await editor.start();
    await editor.open(uri, good);
    await editor.diagnostics(uri, 1);
    const version = await editor.type(uri, withoutSponsor);
    assert.ok(rulesOf(await editor.diagnostics(uri, version)).includes("executive-sponsor"));
    assert.match(editor.logged.join("\n"), /The settings cannot be read\./u);
    editor.lintRun = "onSave";
    await editor.report(uri, await editor.type(uri, good));
    const last = await editor.type(uri, withoutSponsor);
    await editor.report(uri, last);
    assert.deepEqual(editor.published.map((found) => found.version), [1, version]);
    await editor.stop();
  });
});

describe("an editor that knows no settings", () => {
  it("is served while typing", async () => {
    const editor = new Editor();
    await editor.start({});
    await editor.open(uri, good);
    const version = await editor.type(uri, withoutSponsor);
    assert.ok(rulesOf(await editor.diagnostics(uri, version)).includes("executive-sponsor"));
    await editor.stop();
  });
});

const wholeFile = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
