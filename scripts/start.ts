import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serveVSCodeWeb } from "./hosts/vscode-web";
import { repository } from "./hosts/workspace";

const usage = `npm start -- [--port N]

Builds the extension and serves the newest VS Code in the browser with it and the example plans.

  --port N   the port to listen on (3000)
  --help     this text`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string", default: "3000" }, help: { type: "boolean" } } });
  if (values.help === true) {
    console.log(usage);
    return;
  }
  const port = portIn(values.port);
  execFileSync(process.execPath, ["esbuild.config.js"], { cwd: repository, stdio: "inherit" });
  const folder = join(repository, "examples");
  const host = await serveVSCodeWeb({ build: "newest", extension: repository, folder, port });
  const address = host.urlOf("02-thirty-day-pilot.pov.yaml");
  console.log(`\nVS Code with POV as Code and the example plans:\n\n  ${address}\n`);
  console.log("What you save stays in the page; the files in examples/ are not changed. Ctrl+C ends.");
  openWhereThereIsADisplay(address);
  process.once("SIGINT", () => void host.close());
  process.once("SIGTERM", () => void host.close());
}

function portIn(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`“${text}” is no port: give a number up to 65535.`);
  return port;
}

function openWhereThereIsADisplay(address: string): void {
  const opener = openerHere();
  if (opener === undefined) return;
  const child = spawn(opener.command, [...opener.parameters, address], { stdio: "ignore", detached: true });
  child.on("error", () => {
    console.log(`No browser opened by itself (${opener.command} is missing): open the address above.`);
  });
  child.unref();
}

function openerHere(): { readonly command: string; readonly parameters: readonly string[] } | undefined {
  if (process.env["CI"] !== undefined) return undefined;
  if (process.platform === "darwin") return { command: "open", parameters: [] };
  if (process.platform === "win32") return { command: "rundll32", parameters: ["url.dll,FileProtocolHandler"] };
  const hasDisplay = Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
  return hasDisplay ? { command: "xdg-open", parameters: [] } : undefined;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
