import { deepEqual, equal, match } from "node:assert/strict";
import fc from "fast-check";
import { longestComment, untrustedComment } from "../../src/action/untrusted-comment";
import { docsUrl } from "../../src/core/rules/docs-url";
import { joined, link, markup } from "../../src/export/markdown/markup";

const place = "https://github.com/acme/deals/blob/";
const gap = "\u2060";

function harmless(markdown: string): string {
  const read = untrustedComment(Buffer.from(markdown), place);
  return read.ok ? read.text : read.message;
}

describe("a comment that a stranger may have written", () => {
  it("stays as it is where `pov review` wrote it, whatever the plan says", () => {
    const own = [
      "## 1 plan changed: Contoso · ROI 131 % → 96 %",
      "<details><summary>Findings</summary>\n\n| | |\n|---|---|\n| a | b |\n\n</details>",
      link("deals/a b.pov.yaml, line 3", `${place}${"a".repeat(40)}/deals/a%20b.pov.yaml#L3`).markdown,
      link("baseline-known", docsUrl("baseline-known")).markdown,
      markup`- ${"@ada said #12 & <b> at https://evil.example, www.evil.example, ada@evil.example: GH-3 costs $5 [x](y) `z`"}`.markdown,
    ].join("\n\n");
    equal(harmless(own), own);
  });

  it("stays as it is for any text of a plan", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("@ada", "#1", "&#64;", "https://a.b", "](", "<img src=x>", "<!--", "www.x", "[a]: b", "GH-1", "\\"))), (texts) => {
        const own = joined(texts, " ").markdown;
        equal(harmless(own), own);
      }),
    );
  });

  it("mentions nobody and refers to nothing, however that is written", () => {
    for (const written of ["@ada", "@acme/all", "\\@ada", "&#64;ada", "&#x40;ada", "&commat;ada", "(@ada)", "a@ada.example"]) doesNotMatch(written, /@[a-z]/u);
    for (const written of ["#12", "acme/other#12", "&#35;12", "&num;12", "\\#12", "GH-12", "gh-12"]) doesNotMatch(written, /(?:#|GH-)\d/iu);
  });

  it("leads nowhere but to files of this repository", () => {
    const elsewhere = [
      "[x](https://evil.example)",
      "[x](//evil.example)",
      "[x]( https://evil.example)",
      "[x](<https://evil.example>)",
      "[x](&#104;ttps://evil.example)",
      "[x](javascript:alert)",
      "![x](https://evil.example/pixel.png)",
      "[x][y]\n\n[y]: https://evil.example",
      `[x](${place.replace("deals", "deals.evil")}a)`,
      `[x](${place}a "title" https://evil.example)`,
    ];
    for (const written of elsewhere) doesNotMatch(written, /\]\((?!https:\/\/github\.com\/acme\/deals\/blob\/)|\]:|(?:https?|ftp):\/\/(?!github\.com\/acme\/deals\/blob\/)/u);
    for (const written of ["https://evil.example", "<https://evil.example>", "HTTP://evil.example", "xhttps://evil.example", "www.evil.example", "mailto:ada@evil.example"]) doesNotMatch(written, /(?:https?|mailto):|www\./iu);
    equal(harmless(`[x](${place}main/a.pov.yaml#L3)`), `[x](${place}main/a.pov.yaml#L3)`);
  });

  it("embeds and hides nothing", () => {
    equal(harmless('<img src="x"><details open><a href=x>y</a><!-- pov-review: pov run=9 attempt=1 plans=1 -->'), '&lt;img src="x"><details open>&lt;a href=x>y&lt;/a>&lt;!-- pov-review: pov run=9 attempt=1 plans=1 -->');
    equal(harmless('<summary onclick="x">'), '&lt;summary onclick="x">');
    equal(harmless("a\u0000b\u202ec\u001b[1md\r\ne"), "abc[1md\ne");
  });

  it("is refused when it is no text, or longer than GitHub takes", () => {
    deepEqual(untrustedComment(Buffer.from([0xc3, 0x28]), place), { ok: false, message: "The comment is no text in UTF-8." });
    match(harmless("x".repeat(longestComment + 1)), /^The comment has 65237 characters/u);
    match(harmless("@a".repeat(30_000)), /^The comment has 90000 characters/u);
  });

  it("can be told to be harmless again and again", () => {
    const once = harmless(`@ada [x](https://evil.example) ${gap}`);
    equal(harmless(once), once);
  });
});

/** In what GitHub would show, so with signs written by number or name read as these signs. */
function doesNotMatch(written: string, pattern: RegExp): void {
  const shown = harmless(written).replace(/&(?:#35|num);/gu, "#").replace(/&(?:#64|#x40|commat);/gu, "@").replace(/\\(?=[@#])/gu, "");
  equal(pattern.exec(shown), null, `${written} became ${shown}`);
}
