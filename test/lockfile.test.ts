import { deepEqual, match, ok } from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  /** It came inside the package around it, whose integrity covers it. */
  readonly inBundle?: boolean;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage & Manifest>>;
}

/** Folders with a manifest of their own. */
const folders = [".", "bench", "test/oldest-node", "test/vscode/vsix-host"].filter((folder) => existsSync(join(folder, "package.json")));
const read = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");

for (const folder of folders) {
  const { lockfileVersion, packages } = JSON.parse(read(folder, "package-lock.json")) as Lockfile;
  const installed = Object.entries(packages).filter(([path]) => path !== "");
  const manifest = JSON.parse(read(folder, "package.json")) as Manifest;
  /** Whether a package finds another where Node looks for it: in its own folder, or in one around it. */
  const isThere = (name: string, path: string): boolean => path.split("/node_modules/").some((_, index, parts) => `${parts.slice(0, parts.length - index).join("/node_modules/")}/node_modules/${name}` in packages) || `node_modules/${name}` in packages;

  describe(`what is installed for ${folder === "." ? "the product" : folder}`, () => {
    it("is held to a SHA-512, each package whole", () => {
      ok(lockfileVersion >= 3 && installed.length > 0);
      for (const [path, { integrity, inBundle }] of installed) {
        if (inBundle === true) ok(packages[path.slice(0, path.lastIndexOf("/node_modules/"))]?.version !== undefined, path);
        else match(integrity ?? "", /^sha512-[\w+/]{86}==$/u, path);
      }
    });

    it("is all there, for every machine: npm refuses a lockfile that leaves out what another machine needs", () => {
      const missing = installed.flatMap(([path, { dependencies, optionalDependencies }]) => Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isThere(name, path)).map((name) => `${path}: ${name}`));
      deepEqual(missing, []);
    });

    it("comes from the registry that npm is set to: no other address, repository or folder is named", () => {
      deepEqual(installed.filter(([, { resolved, link }]) => resolved !== undefined || link === true), []);
    });

    it("is asked for in one version each, the same in the manifest and the lockfile", () => {
      for (const kind of ["dependencies", "devDependencies", "optionalDependencies"] as const) {
        const asked = manifest[kind] ?? {};
        deepEqual(packages[""]?.[kind] ?? {}, asked);
        for (const [name, version] of Object.entries(asked)) match(version, /^(?:npm:[@\w/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/u, name);
      }
    });

    it("runs nothing while it is installed", () => {
      match(read(folder, ".npmrc"), /^ignore-scripts=true$/mu);
    });
  });
}

describe("installing in the workflows", () => {
  it("takes what the lockfile has, and nothing else", () => {
    for (const workflow of ["ci", "release"]) {
      const orders = [...read(".github/workflows", `${workflow}.yml`).matchAll(/\bnpm (?:ci|i|install|update|add|exec)\b.*/gu)].map(([order]) => order);
      deepEqual(orders.filter((order) => order !== "npm ci"), [], workflow);
    }
  });
});
