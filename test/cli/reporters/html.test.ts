import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { html } from "../../../src/cli/reporters/html";
import { stylesheet } from "../../../src/cli/reporters/html/stylesheet.generated";
import { docsUrl } from "../../../src/core/rules/docs-url";
import { checked, hostile, plenty } from "./checked-plans";

/** The elements of a page, by their opening tags. */
function tagsIn(page: string): readonly string[] {
  return page.replace(/<style>[^]*?<\/style>/u, "").match(/<[a-z!][^>]*>/gu) ?? [];
}

function textOf(page: string): string {
  return page.replace(/<(title|style)>[^]*?<\/\1>/gu, "").replace(/<[^>]+>/gu, " ").replace(/\s+/gu, " ");
}

describe("html", () => {
  it("is one page that runs and loads nothing, and says so to the browser", () => {
    const page = html([hostile, plenty("a.pov.yaml", 2, "warning")]);
    assert.ok(page.startsWith("<!doctype html>\n<html lang=\"en\">"));
    assert.deepEqual(tagsIn(page).filter((tag) => /^<(?:script|link|img|iframe|object|form|svg|b|x)\b|\son\w+=|\ssrc=/u.test(tag)), []);
    const hash = createHash("sha256").update(stylesheet).digest("base64");
    assert.ok(page.includes(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`) || page.includes(`default-src 'none'; style-src 'sha256-${hash}'`));
  });

  it("leads to rules and within itself, and nowhere else", () => {
    const page = html([hostile, plenty("a.pov.yaml", 2, "warning")]);
    const addresses = [...page.matchAll(/href="([^"]*)"/gu)].map(([, address = ""]) => address);
    assert.ok(addresses.includes(docsUrl("schema")) && addresses.includes("#plan-2"));
    for (const address of addresses) assert.match(address, /^#plan-\d+$|^https:\/\/github\.com\/pov-as-code\/pov-as-code\/blob\/v[\d.]+\/docs\//u);
    for (const [, id = ""] of page.matchAll(/href="#([^"]*)"/gu)) assert.ok(page.includes(`id="${id}"`));
  });

  it("says what was found as text, the worst first, and how much of it", () => {
    const plan = plenty("a.pov.yaml", 1, "hint");
    const [hint] = plan.findings;
    assert.ok(hint);
    const worse = { ...hint, severity: "error" as const, message: "Worse." };
    const text = textOf(html([{ ...plan, findings: [hint, worse], introduced: new Set([worse]) }]));
    assert.match(text, /1 plan/u);
    assert.match(text, /2 findings: 1 error and 1 hint\. error Worse\. line 1 no-outcome new hint Number 1\./u);
    assert.match(textOf(html([hostile])), /&lt;script>alert\(1\)/u);
  });

  it("calls plans by their titles, and lists what is kept quiet with the reason", () => {
    const plan = checked("a.pov.yaml", 'pov: "1"\ntitle: A & B\n# pov-disable-next-line unknown-key -- on purpose\nodd: 1\n');
    assert.match(textOf(html([plan])), /A &amp; B a\.pov\.yaml [^]*Kept quiet by a comment in the plan quiet Unknown key “odd”[^]* reason: on purpose/u);
  });

  it("is a page too when nothing was found, or nothing was checked", () => {
    assert.match(textOf(html([{ ...plenty("a.pov.yaml", 0, "error"), inBaseline: 3 }])), /1 plan checked, nothing new found\. The baseline has 3 more findings\.[^]*3 [^]*Nothing found a\.pov\.yaml/u);
    assert.match(textOf(html([])), /0 plans checked, nothing found\./u);
  });
});
