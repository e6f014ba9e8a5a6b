import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { lookup } from "node:dns";
import { resolve4 } from "node:dns/promises";
import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";

const refusal = /Nothing here may talk to a network, and this was to talk to example\.com/u;

describe("the network, while tests run,", () => {
  it("is refused to whoever asks for it", async () => {
    assert.throws(() => connect(80, "example.com"), refusal);
    assert.throws(() => connect({ port: 443, host: "example.com" }), refusal);
    assert.throws(() => { lookup("example.com", () => undefined); }, refusal);
    assert.throws(() => void resolve4("example.com"), refusal);
    assert.throws(() => { createSocket("udp4").send("x", 53, "example.com"); }, refusal);
    await assert.rejects(fetch("https://example.com"), ({ cause }: Error) => cause instanceof Error && refusal.test(cause.message));
  });

  it("is refused to the programs that they start", () => {
    const { status, stderr } = spawnSync(process.execPath, ["-e", 'require("node:net").connect(80, "example.com")'], { encoding: "utf8" });
    assert.notEqual(status, 0);
    assert.match(stderr, refusal);
  });

  it("is this machine alone", async () => {
    const server = createServer((_, response) => { response.end("here"); }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    assert.ok(typeof address === "object" && address !== null);
    assert.equal(await (await fetch(`http://127.0.0.1:${address.port}/`)).text(), "here");
    server.close();
  });
});
