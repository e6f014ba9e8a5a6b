import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { previewHtml } from "../../src/client/preview-html";

const html = previewHtml({ script: "https://host/preview.js", style: "https://host/preview.css", nonce: "n0nce" });

describe("the preview's page", () => {
  it("forbids everything but its own script and style", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]?.split("; ") ?? [];
    assert.equal(policy[0], "default-src 'none'");
    assert.deepEqual(policy.slice(1, 3), ["script-src 'nonce-n0nce'", "style-src 'nonce-n0nce'"]);
    assert.ok(policy.slice(3).every((rule) => rule.endsWith(" 'none'")), policy.join("; "));
  });

  it("is in English, whatever the language of VS Code, because its words are", () => {
    assert.match(html, /<html lang="en">/u);
  });

  it("has no inline script and no inline style", () => {
    assert.doesNotMatch(html, /<style|style="|\son\w+=/u);
    assert.deepEqual(html.match(/<script[^>]*>[^<]*<\/script>/gu), ['<script nonce="n0nce" src="https://host/preview.js"></script>']);
  });
});
