import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { pageHtml } from "../../src/client/page-html";
import { pageTexts } from "../../src/webview/page-texts";

const parts = { name: "preview", title: "POV preview", language: "de", script: "preview.js", style: "preview.css", nonce: "n0nce" };

/** What a browser makes of the attribute of a page. */
function attributeOf(html: string): string | undefined {
  return /data-texts="([^"]*)"/u.exec(html)?.[1]?.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}

describe("the texts of a page", () => {
  it("arrive as the editor put them there, whatever they hold", () => {
    const texts = { "Apply to plan": "In den Plan „übernehmen“", "A <b> & \"c\"": "&amp;</script>\u2028" };
    assert.deepEqual(pageTexts({ dataset: { texts: attributeOf(pageHtml({ ...parts, texts })) } }), texts);
  });

  it("are none in English", () => {
    assert.equal(attributeOf(pageHtml(parts)), undefined);
    assert.deepEqual(pageTexts({ dataset: {} }), {});
  });

  it("are none where something else stands there", () => {
    for (const texts of ["null", "3", '{"a":1}']) assert.deepEqual(pageTexts({ dataset: { texts } }), {});
  });
});
