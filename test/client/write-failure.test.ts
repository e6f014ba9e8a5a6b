import assert from "node:assert/strict";
import { writeFailure } from "../../src/client/write-failure";
import { english } from "./english";

const said = (code: string, message = "it failed"): string => writeFailure("a.html", Object.assign(new Error(message), { code }), english);

describe("an export that was not written", () => {
  for (const [codes, words] of [
    [["ENOSPC", "EDQUOT"], /the disk is full\. Make room or choose another place/u],
    [["EACCES", "EPERM", "EROFS", "NoPermissions"], /protected against writing\. Choose another place/u],
    [["ENOENT", "FileNotFound"], /folder does not exist any more\. Choose another place/u],
    [["EISDIR", "FileIsADirectory"], /it is a folder\. Choose another name/u],
    [["EBUSY"], /something else uses it\. Close it there/u],
  ] as const) {
    it(`says in one line why, and what to do: ${codes.join(", ")}`, () => {
      for (const code of codes) {
        assert.match(said(code), words);
        assert.match(said(code), /^a\.html was not written, because .*\.$/u);
      }
    });
  }

  it("says what the system says where it knows nothing better", () => {
    assert.equal(said("EIO", "EIO: i/o error"), "a.html was not written: EIO: i/o error");
    assert.equal(writeFailure("a.html", "no", english), "a.html was not written: no");
  });
});
