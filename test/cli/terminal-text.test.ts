import assert from "node:assert/strict";
import { terminalText, wrap } from "../../src/cli/terminal-text";

describe("text from a plan on a terminal", () => {
  it("is no command to the log of a build, wherever a line is broken", () => {
    for (const text of ["::error::x", "  ::error::x", "\u00A0::error::x", "\u200E::error::x", "\n::stop-commands::x", "said so ::error file=a::x", "\u001B::error::x"]) {
      for (const width of [5, 10, 100]) assert.doesNotMatch(wrap(terminalText(text), width).join("\n"), /^\s*::/mu, JSON.stringify(text));
    }
    assert.doesNotMatch(terminalText("##[error]x ##vso[task.complete]"), /##\[|##vso\[/u);
  });

  it("keeps colons inside of words", () => {
    assert.equal(terminalText("Module::method takes 12:30 : so"), "Module::method takes 12:30 : so");
  });
});
