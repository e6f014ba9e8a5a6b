import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { ErrorCodes, ResponseError, StreamMessageReader, StreamMessageWriter, createMessageConnection } from "vscode-languageserver/node";
import { isLostAnswer } from "../../src/client/lost-answer";

describe("a question to a language server that ends", () => {
  it("is lost while it waits, and after that", async () => {
    const connection = createMessageConnection(new StreamMessageReader(new PassThrough()), new StreamMessageWriter(new PassThrough()));
    connection.listen();
    const waiting = connection.sendRequest("pov/export");
    const lost = assert.rejects(waiting, isLostAnswer);
    // Written first.
    await new Promise(setImmediate);
    connection.dispose();
    await lost;
    assert.throws(() => connection.sendRequest("pov/export"), isLostAnswer);
    assert.ok(isLostAnswer(new ResponseError(ErrorCodes.ConnectionInactive, "Client is not running")));
  });

  it("is not lost when the server answers with a failure", () => {
    assert.ok(!isLostAnswer(new ResponseError(ErrorCodes.InternalError, "Our mistake")));
    assert.ok(!isLostAnswer(new Error("Something else")));
    assert.ok(!isLostAnswer("nothing"));
  });
});
