import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { analyse } from "../../../src/core/analyse";
import { docsUrl } from "../../../src/core/rules/docs-url";
import { documentLinks, evidenceLinks } from "../../../src/language/navigation/document-links";
import { evidenceFile } from "../../../src/language/navigation/evidence-file";
import { draft } from "../draft";
import { marked } from "../marked";
import { plansOfAllKinds } from "./plans";

const measured = (evidence: string): string => `${draft}outcomes:\n  time:\n    measurements:\n      - {date: 2026-03-01, value: 1 h, evidence: ${evidence}}\n`;

describe("links out of a plan", () => {
  it("lead from rules in comments to their pages", () => {
    const { text, ranges } = marked(`# pov-disable-file «no-sponsor», «own-rule» -- known, until 2026-04-01\n${draft}# the rule no-sponsor\nproblem: {pain: "# pov-disable no-sponsor"}\n# pov-enable «no-outcome»\n`);
    const links = documentLinks(analyse(text, undefined), docsUrl);
    assert.deepEqual(links.map(({ range }) => range), ranges);
    assert.deepEqual(links.map(({ target }) => target), ["no-sponsor", "own-rule", "no-outcome"].map(docsUrl));
    assert.equal(links[0]?.tooltip, "Read what the rule “no-sponsor” is about");
  });

  it("lead from evidence on the web to its page", () => {
    for (const page of ["https://example.com/a?b=c#d", "http://example.com:8080/ä", "HTTPS://example.com"]) {
      const { text, ranges } = marked(measured(`"«${page}»"`));
      assert.deepEqual(documentLinks(analyse(text, undefined), docsUrl), [{ range: ranges[0], target: page, tooltip: "Open the evidence on the web" }]);
      assert.deepEqual(evidenceLinks(analyse(text, undefined)), []);
    }
  });

  it("lead nowhere else, whatever a plan names as evidence", () => {
    for (const evidence of ["javascript:alert(1)", "file:///etc/passwd", "vscode://x/y", "command:x", "https://user@example.com", "https://example.com@evil.example", "https://", "https:evil.example", "//example.com/a", "https://example.com/a b", "https://exam\\tple.com"]) {
      const analysis = analyse(measured(`"${evidence}"`), undefined);
      assert.deepEqual(documentLinks(analysis, docsUrl), [], evidence);
      for (const { written } of evidenceLinks(analysis)) assert.equal(evidenceFile(written, "/deals/plan.pov.yaml", ["/deals"]), undefined, evidence);
    }
  });

  it("are offered for evidence as it is written, between its quotes", () => {
    for (const evidence of ["«evidence/log.csv»", '"«evidence/log of March.csv»"', "'«belege/März.csv»'", "«evidence/a%20b.csv»"]) {
      const { text, ranges } = marked(measured(evidence));
      assert.deepEqual(evidenceLinks(analyse(text, undefined)), [{ range: ranges[0], written: evidence.replace(/["'«»]/gu, "").replace(/["'«»]/gu, "") }]);
    }
  });

  it("are offered for evidence alone, and once where aliases repeat it", () => {
    const { text, ranges } = marked(`${draft}outcomes:\n  a: &a\n    statement: evidence/log.csv\n    measurements: [{date: 2026-03-01, value: 1 h, evidence: &log «evidence/log.csv»}, {date: 2026-03-02, value: 1 h, evidence: *log}, {date: 2026-03-02, value: 1 h, evidence: }]\n`);
    assert.deepEqual(evidenceLinks(analyse(text, undefined)).map(({ range }) => range), ranges);
  });

  it("are found in every plan without fail", () => {
    for (const plan of plansOfAllKinds) {
      const analysis = analyse(plan, undefined);
      for (const { written } of evidenceLinks(analysis)) assert.notEqual(written, "");
      for (const { target } of documentLinks(analysis, docsUrl)) assert.match(target ?? "", /^https?:\/\//u);
    }
  });
});

describe("a file of evidence", () => {
  const plan = "/deals/northwind/plans/report.pov.yaml";

  it("stands relative to the plan", () => {
    const placeOf = (written: string): string | undefined => evidenceFile(written, plan, ["/deals/northwind"]);
    assert.equal(placeOf("evidence/log.csv"), "/deals/northwind/plans/evidence/log.csv");
    assert.equal(placeOf("./evidence//log of March.csv"), "/deals/northwind/plans/evidence/log of March.csv");
    assert.equal(placeOf("evidence\\log.csv"), "/deals/northwind/plans/evidence/log.csv");
    assert.equal(placeOf("../evidence/März.csv"), "/deals/northwind/evidence/März.csv");
    assert.equal(placeOf("a%20b.csv"), "/deals/northwind/plans/a%20b.csv");
    assert.equal(placeOf("..%2f..%2f..%2fetc%2fpasswd"), "/deals/northwind/plans/..%2f..%2f..%2fetc%2fpasswd");
  });

  it("stands within the folders that are open, and not beside them", () => {
    for (const written of ["../../other/log.csv", "..\\..\\other.csv", "../..", "../../northwind-secret/log.csv", "../../../../../../etc/passwd", "evidence/../../../x"]) {
      assert.equal(evidenceFile(written, plan, ["/deals/northwind"]), undefined, written);
    }
    assert.equal(evidenceFile("../../other/log.csv", plan, ["/deals/northwind", "/deals/other"]), undefined);
    assert.equal(evidenceFile("../../other/log.csv", plan, ["/deals"]), "/deals/other/log.csv");
  });

  it("stands in the plan's own folder when no folder around it is open", () => {
    assert.equal(evidenceFile("evidence/log.csv", plan, []), "/deals/northwind/plans/evidence/log.csv");
    assert.equal(evidenceFile("../log.csv", plan, ["/elsewhere"]), undefined);
  });

  it("is named by a relative path", () => {
    for (const written of ["", " ", "/etc/passwd", "\\\\server\\share", "C:\\log.csv", "c:log.csv", "~/log.csv", "file:log.csv", "javascript:x", "a\u0000b", "a\nb", "\uD800"]) {
      assert.equal(evidenceFile(written, plan, ["/deals"]), undefined, written);
    }
  });
});
