import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { pageHtml } from "../../src/client/page-html";

const parts = { name: "preview", title: "POV preview", language: "de", script: "https://host/preview.js", style: "https://host/preview.css", nonce: "n0nce" };
const html = pageHtml(parts);

describe("a page in VS Code", () => {
  it("forbids everything but its own script and style", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]?.split("; ") ?? [];
    assert.equal(policy[0], "default-src 'none'");
    assert.deepEqual(policy.slice(1, 3), ["script-src 'nonce-n0nce'", "style-src 'nonce-n0nce'"]);
    assert.ok(policy.slice(3).every((rule) => rule.endsWith(" 'none'")), policy.join("; "));
  });

  it("says in which language its words are", () => {
    assert.match(html, /<html lang="de">/u);
  });

  it("has an element of its name to draw into", () => {
    assert.match(html, /<div id="preview"><\/div>/u);
  });

  it("shows its title as text, whatever a translation holds", () => {
    assert.match(pageHtml({ ...parts, title: "<b>R&D" }), /<title>&lt;b>R&amp;D<\/title>/u);
  });

  it("has no inline script and no inline style", () => {
    assert.doesNotMatch(html, /<style|style="|\son\w+=/u);
    assert.deepEqual(html.match(/<script[^>]*>[^<]*<\/script>/gu), ['<script nonce="n0nce" src="https://host/preview.js"></script>']);
  });
});
