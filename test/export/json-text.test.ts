import assert from "node:assert/strict";
import { jsonText, wholeJsonText } from "../../src/export/json-text";

describe("JSON for programs and people", () => {
  it("is the very same data", () => {
    const data = { text: "\u001B[2J\u009B31m \u202Eevil\u2066 \u200B\uFEFF \u{E0041} \u{1F469}\u200D\u{1F4BB} ü \uD800", list: [1, null] };
    assert.deepEqual(JSON.parse(jsonText(data)), data);
  });

  it("is printable", () => {
    const text = jsonText({ text: "\u001B[2J\u009B31m\u007F\u202Eevil\u2066\u200B\uFEFF\u{E0041}" });
    assert.match(text.replaceAll("\n", ""), /^[ -~]+$/u);
  });

  it("leaves out what is absent, or has every key", () => {
    assert.equal(jsonText({ a: undefined }), "{}\n");
    assert.equal(wholeJsonText({ a: undefined }), '{\n  "a": null\n}\n');
  });
});
