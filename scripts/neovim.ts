import { spawnSync } from "node:child_process";
import { installDebianPackage, installsDebianPackages } from "./debian";

/** The path of a Neovim: `POV_NEOVIM`, else the one on this machine, else Debian's package. Throws one line that says what to install. */
export async function findNeovim(): Promise<string> {
  const wanted = process.env["POV_NEOVIM"] ?? "nvim";
  if (runs(wanted)) return wanted;
  if (installsDebianPackages()) {
    console.log("No Neovim found: installing one, once.");
    await installDebianPackage("neovim");
  }
  if (runs(wanted)) return wanted;
  throw new Error("No Neovim. Install Neovim 0.7 or later, or set POV_NEOVIM to its path.");
}

function runs(command: string): boolean {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
}
