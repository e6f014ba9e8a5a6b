import assert from "node:assert/strict";
import type { PlanReview } from "../../../src/core/review/plan-review";
import { example } from "../exported";
import { reviewOf, reviewed, versions, written } from "./written";

/** What a plan may say to get more than a text out of a comment. */
const hostile = [
  "<script>alert(1)</script><img src=x onerror=alert(1)></details></summary><!-- -->",
  "| pipe | `code` ``` **bold** _it_ ~~gone~~",
  "@all someone@example.com owner/project@deadbeef1 #123 owner/project#4 GH-5 !6 %7 ~bug &8 $9",
  "[link](javascript:alert(1)) ![image](https://evil.example/x.png) https://evil.example www.evil.example ftp://evil",
  "0123456789abcdef0123456789abcdef01234567 deadbeef $x$ :tada: &amp; &lt;",
  "\u202Eevil\u2066",
].join(" ");

const plan = example("01-pipeline-risk-report");

/** A plan in which a text stands everywhere that the comment quotes. */
function planWith(text: string): string {
  return plan
    .replace("name: Northwind Example Ltd", () => `name: ${JSON.stringify(text)}`)
    .replace(/title: Weekly.*/u, () => `title: ${JSON.stringify(text)}`)
    .replace("name: R. Osei", () => `name: ${JSON.stringify(text)}`)
    .replace("value: 12 min/report}", "value: 2 h/report}")
    .replace(/statement: Analysts.*/u, () => `statement: ${JSON.stringify(text)}`)
    .replace("    benefit:", () => `    # pov-disable-next-line full-year -- ${text}\n    benefit:`);
}

function comment(text: string): string {
  const plans = [
    versions(`plans/${text.replaceAll("/", "")}.pov.yaml`, plan, planWith(text), `old ${text}.pov.yaml`),
    versions("b.pov.yaml", undefined, planWith(text)),
    versions("c.pov.yaml", planWith(text), undefined),
  ];
  return written(reviewed(...plans.map((versionsOfPlan) => withFindings(reviewOf(versionsOfPlan), text))), { failures: [text] });
}

/** The same findings whatever the text is, and all of them quote it. */
function withFindings(review: PlanReview, text: string): PlanReview {
  const findings = [{ rule: "no-ramp", severity: "error", message: `“${text}” is wrong.`, path: "", line: 7, column: 1 }] as const;
  return { ...review, findings: { introduced: findings, remaining: findings, resolved: findings } };
}

describe("hostile texts in a comment", () => {
  const [calm, evil] = [comment("plain"), comment(hostile)];
  const shown = evil.replaceAll("&#8203;", "\u200B").replaceAll("<span>$</span>", "\uFF04");

  it("add no tag, block, cell or line", () => {
    const tags = (text: string): readonly string[] => text.match(/<\/?[a-z!][^>]*>/giu) ?? [];
    assert.deepEqual(tags(evil.replaceAll("<span>$</span>", "")), tags(calm));
    assert.deepEqual(evil.split("\n").map(shape), calm.split("\n").map(shape));
  });

  it("add no link, and lead away from no address of ours", () => {
    const addresses = [...shown.matchAll(/(?<!\\)\]\(([^)]*)\)/gu)].map(([, address = ""]) => address);
    assert.ok(addresses.length > 5);
    for (const address of addresses) assert.match(address, /^https:\/\/(?:example\.com\/o\/r\/blob|github\.com\/pov-as-code)\//u);
    const texts = shown.replaceAll(/(?<!\\)\]\([^)]*\)/gu, "]").replaceAll(/^<!--.*-->$/gmu, "");
    assert.doesNotMatch(texts, /https?:\/\/|www\.|ftp:/iu);
  });

  it("mention and refer to nobody and nothing", () => {
    const texts = shown.replaceAll(/(?<!\\)\]\([^)]*\)/gu, "]").replaceAll(/&(?:amp|lt|gt|#\d+);/gu, "\uFFFC").replaceAll(/^#+ /gmu, "").replaceAll("`aaaaaaa`", "").replaceAll("`bbbbbbb`", "");
    assert.doesNotMatch(texts, /[@#!%][\w[]|GH-\d|:tada:|\$/u);
    assert.doesNotMatch(texts, /\b[0-9a-f]*[a-f][0-9a-f]{6,}\b|\b[0-9a-f]{6,}[a-f][0-9a-f]*\b/u);
  });

  it("turn no line and hold nothing that a terminal obeys", () => {
    assert.doesNotMatch(evil.replaceAll("\n", ""), /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  });
});

/** What kind of a line it is: how many cells, a list, a heading, a text. */
function shape(line: string): string {
  const cells = line.replaceAll("\\|", "").split("|").length;
  return `${/^(?:#+ |- |> |\||<\/?details>|_|\*\*|$)/u.exec(line)?.[0] ?? "text"} ${cells}`;
}
