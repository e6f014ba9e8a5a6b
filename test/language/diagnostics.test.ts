import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import { analyse } from "../../src/core/analyse";
import { docsUrl } from "../../src/core/rules/docs-url";
import { diagnosticOf, diagnosticSeverity } from "../../src/language/diagnostics";
import { diagnostics } from "../../src/language";
import { draft, people } from "./draft";
import { marked } from "./marked";

const uri = "file:///plans/a-draft.pov.yaml";

function diagnosticsIn(text: string): readonly Diagnostic[] {
  return diagnostics(analyse(text, "2026-03-01"), uri, docsUrl);
}

function found(text: string, rule: string): Diagnostic {
  const all = diagnosticsIn(text);
  const one = all.find(({ code }) => code === rule);
  assert.ok(one, `Found ${all.map(({ code }) => code).join(", ")}.`);
  return one;
}

function messageOf({ message }: Diagnostic): string {
  return typeof message === "string" ? message : message.value;
}

describe("diagnostics", () => {
  it("mark what a finding is about and link to its rule", () => {
    const { text, ranges } = marked(`${draft}«people»:\n  kim: {name: J. Kim, roles: [champion]}\n`);
    const diagnostic = found(text, "executive-sponsor");
    assert.deepEqual(diagnostic.range, ranges[0]);
    assert.equal(diagnostic.severity, DiagnosticSeverity.Warning);
    assert.equal(diagnostic.source, "pov");
    assert.match(messageOf(diagnostic), /^No executive sponsor\./u);
    assert.match(diagnostic.codeDescription?.href ?? "", /^https:.*\/executive-sponsor\.md$/u);
    assert.deepEqual(diagnostic.data, { path: "people" });
  });

  it("are listed among an editor's problems whatever their severity, which hints of the protocol are not", () => {
    assert.deepEqual(diagnosticSeverity, {
      error: DiagnosticSeverity.Error,
      warning: DiagnosticSeverity.Warning,
      hint: DiagnosticSeverity.Information,
    });
  });

  it("name an unknown key at the key", () => {
    const { text, ranges } = marked(`${draft}«curency»: USD\n${people}`);
    const diagnostic = found(text, "unknown-key");
    assert.deepEqual(diagnostic.range, ranges[0]);
    assert.equal(diagnostic.severity, DiagnosticSeverity.Error);
  });

  it("show YAML that cannot be read, and go on judging the rest", () => {
    const codes = diagnosticsIn(`${draft}people: {kim: {name: J. Kim}\noutcomes: {}\n`).map(({ code }) => code);
    assert.ok(codes.includes("yaml"), codes.join(", "));
  });

  it("link the other place that a finding speaks of", () => {
    const { text, ranges } = marked("target: «12 min»\nbaseline: «14 h»\n");
    const { source } = analyse(text, undefined);
    const start = text.indexOf("12 min");
    const other = text.indexOf("14 h");
    const diagnostic = diagnosticOf(
      {
        rule: "direction-conflict",
        severity: "error",
        message: "The target rises.",
        path: "target",
        span: { start, end: start + 6 },
        related: [{ message: "The baseline.", path: "baseline", span: { start: other, end: other + 4 } }],
        safeFixes: [],
        fixes: [],
      },
      source.lines,
      uri,
      docsUrl,
    );
    assert.deepEqual(diagnostic.range, ranges[0]);
    assert.deepEqual(diagnostic.relatedInformation, [{ location: { uri, range: ranges[1] }, message: "The baseline." }]);
  });

  it("are none for a text in which nothing is found", () => {
    const text = `${draft}${people}`;
    assert.deepEqual(
      diagnosticsIn(text).filter(({ severity }) => severity === DiagnosticSeverity.Error),
      [],
    );
  });
});
