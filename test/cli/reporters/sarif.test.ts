import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { sarif } from "../../../src/cli/reporters/sarif";
import { levelOf } from "../../../src/cli/reporters/sarif/sarif-level";
import { ruleOf } from "../../../src/cli/reporters/sarif/sarif-rule";
import { rules } from "../../../src/core/rules";
import { checked, hostile, onLine, page, plenty } from "./checked-plans";
import type { CheckedPlan } from "../../../src/cli/check-plan";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly baselineState?: string;
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: unknown } }[];
  readonly relatedLocations?: readonly unknown[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly { readonly kind: string; readonly justification?: string }[];
  readonly fixes?: readonly { readonly artifactChanges: readonly { readonly replacements: readonly unknown[] }[] }[];
}

interface Log {
  readonly runs: readonly [{ readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }; readonly invocations: readonly unknown[]; readonly results: readonly Result[] }];
}

/** The log, once the official schema has nothing against it. */
function logOf(plans: readonly CheckedPlan[], folder = ""): Log["runs"][0] {
  const log = JSON.parse(sarif(plans, { ...page, folder })) as Log;
  assert.ok(validate(log), JSON.stringify(validate.errors));
  return log.runs[0];
}

const schema = JSON.parse(readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8")) as Readonly<Record<string, unknown>>;
// The schema is written in draft 4, of which it uses nothing that a later draft means in another way.
const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "id")));

function result(plan: CheckedPlan, rule: string): Result {
  const found = logOf([plan]).results.find(({ ruleId }) => ruleId === rule);
  assert.ok(found);
  return found;
}

describe("sarif", () => {
  it("is a valid log of a clean run too, and of one without plans", () => {
    for (const plans of [[], [{ ...hostile, findings: [], suppressed: [] }]]) {
      const { results, tool } = logOf(plans);
      assert.deepEqual([results, tool.driver.rules], [[], []]);
    }
  });

  it("has every finding with its level, its rule and its place", () => {
    const { results, tool } = logOf([hostile, plenty("hints.pov.yaml", 2, "hint")]);
    assert.equal(results.filter(({ suppressions }) => suppressions.length === 0).length, hostile.findings.length + 2);
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
    const { level, locations } = result(hostile, "schema");
    assert.equal(level, "error");
    assert.deepEqual(locations[0]?.physicalLocation.region, { startLine: 3, startColumn: 9, endLine: 3, endColumn: 17 });
    assert.equal(result(plenty("h.pov.yaml", 1, "hint"), "no-outcome").level, "note");
  });

  it("counts columns in UTF-16 units, as it says", () => {
    const { locations } = result(checked("a.pov.yaml", 'pov: "1"\n"😀": 1\n'), "unknown-key");
    assert.deepEqual(locations[0]?.physicalLocation.region, { startLine: 2, startColumn: 1, endLine: 2, endColumn: 5 });
  });

  it("names plans from the root of the repository, percent-encoded", () => {
    const uri = (path: string, folder: string) => logOf([{ ...hostile, path }], folder).results[0]?.locations[0]?.physicalLocation.artifactLocation;
    assert.deepEqual(uri("a b/ü%?.pov.yaml", "deals/é"), { uri: "deals/%C3%A9/a%20b/%C3%BC%25%3F.pov.yaml", uriBaseId: "%SRCROOT%" });
    assert.deepEqual(uri("../a.pov.yaml", "deals"), { uri: "a.pov.yaml", uriBaseId: "%SRCROOT%" });
    assert.deepEqual(uri("\uD800.pov.yaml", ""), { uri: "%EF%BF%BD.pov.yaml", uriBaseId: "%SRCROOT%" });
    assert.deepEqual(uri("/a b.pov.yaml", "deals"), { uri: "file:///a%20b.pov.yaml" });
  });

  it("keeps fingerprints when lines move, and gives no two findings of a plan the same", () => {
    const text = 'pov: "1"\ntitel: x\ntimeline: {phases: [{titel: x}, {titel: x}]}\n';
    const marks = (plan: CheckedPlan) => logOf([plan]).results.map(({ partialFingerprints }) => partialFingerprints["povFinding/v1"]);
    const before = marks(checked("a.pov.yaml", text));
    assert.equal(new Set(before).size, before.length);
    assert.deepEqual(marks(checked("b.pov.yaml", `# moved\n\n${text}`)), before);
  });

  it("offers the fixes that are safe, as replacements", () => {
    const { fixes } = result(checked("a.pov.yaml", 'pov: "1"\ncurrency: usd\n'), "currency");
    assert.deepEqual(fixes?.[0]?.artifactChanges[0]?.replacements, [
      { deletedRegion: { startLine: 2, startColumn: 11, endLine: 2, endColumn: 14 }, insertedContent: { text: "USD" } },
    ]);
  });

  it("lists what comments keep quiet, with the reason", () => {
    const { suppressions } = logOf([hostile]).results.at(-1) ?? {};
    assert.deepEqual(suppressions?.map(({ kind, justification }) => [kind, justification]), [["inSource", '"quoted" <b>reason</b> & more']]);
  });

  it("shows the other places of a finding", () => {
    const plan = plenty("a.pov.yaml", 1, "error");
    const findings = plan.findings.map((finding) => ({ ...finding, related: [{ message: "Said here.", path: "x", range: onLine(0, 3, 4) }] }));
    assert.equal(result({ ...plan, findings }, "no-outcome").relatedLocations?.length, 1);
  });

  it("says what a change brought, where it is known", () => {
    const plan = plenty("a.pov.yaml", 2, "error");
    const { results } = logOf([{ ...plan, introduced: new Set(plan.findings.slice(1)) }]);
    assert.deepEqual(results.map(({ baselineState }) => baselineState), ["unchanged", "new"]);
  });

  it("says that a run failed in which a rule failed itself, and takes bytes that are no text", () => {
    const [finding] = plenty("a.pov.yaml", 1, "error").findings;
    assert.ok(finding);
    const { invocations } = logOf([{ path: "a.pov.yaml", findings: [{ ...finding, failure: true }] }]);
    assert.deepEqual(invocations, [{ executionSuccessful: false }]);
  });

  it("leaves no link of a plan's in a message", () => {
    assert.doesNotMatch(logOf([hostile]).results.map(({ message }) => message.text).join("\n"), /\]\(/u);
  });

  it("explains every rule within what GitHub shows, and leads a project's own rule to where such are explained", () => {
    const all = JSON.parse(JSON.stringify(rules.map(({ id }) => ruleOf(id)))) as readonly { readonly fullDescription: { readonly text: string }; readonly help: { readonly markdown: string }; readonly defaultConfiguration: { readonly level: string } }[];
    for (const { fullDescription, help } of all) assert.ok(fullDescription.text.length <= 1024 && help.markdown.includes("## Why"));
    assert.deepEqual(new Set(all.map(({ defaultConfiguration }) => defaultConfiguration.level)), new Set([levelOf("error"), levelOf("warning"), levelOf("hint")]));
    assert.match(String(ruleOf("acme-naming")["helpUri"]), /own-rules\.md$/u);
    logOf([plenty("a.pov.yaml", 1, "warning", "acme-naming")]);
  });
});
