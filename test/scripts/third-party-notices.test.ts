import { equal, throws } from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>>;
}

interface Notices {
  readonly thirdPartyNotices: (metafiles: readonly Metafile[], folder: string) => string;
}

describe("the notices of what is bundled", () => {
  let folder: string;
  let thirdPartyNotices: Notices["thirdPartyNotices"];

  before(async () => {
    ({ thirdPartyNotices } = (await import(join(__dirname, "../../scripts/third-party-notices.js"))) as Notices);
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pov-notices-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const bundled = (path: string, bytesInOutput: number): Metafile => ({ outputs: { "dist/main.js": { inputs: { [path]: { bytesInOutput } } } } });
  const noticesOf = (...paths: readonly string[]) => thirdPartyNotices(paths.map((path) => bundled(path, 1)), folder);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const install = (path: string, manifest: Readonly<Record<string, string>>, texts: Readonly<Record<string, string>>) => {
    write(`${path}/package.json`, JSON.stringify({ name: path.slice(path.lastIndexOf("node_modules/") + 13), ...manifest }));
    for (const [file, text] of Object.entries(texts)) write(`${path}/${file}`, text);
  };

  it("name every package once, in order, with its version, licence, texts and notices", () => {
    install("node_modules/@d/chart", { version: "2.0.0", license: "Apache-2.0" }, { LICENSE: "Apache\r\nof chart  \r\n", NOTICE: "Chart by D.", "README.md": "A chart." });
    install("node_modules/@d/chart/node_modules/axis", { version: "1.0.0", license: "ISC" }, { "license.md": "ISC of axis" });
    install("node_modules/axis", { version: "1.1.0", license: "MIT" }, { "License.txt": "MIT of axis", "thirdpartynotices.txt": "Axis contains ticks." });
    const text = noticesOf("src/main.ts", "node_modules/axis/index.js", "node_modules/@d/chart/lib/a.js", "node_modules/@d/chart/b.css", "node_modules/axis/ticks.js", "node_modules/@d/chart/node_modules/axis/index.js");
    const [, ...sections] = text.split(`\n\n${"=".repeat(80)}\n\n`);
    equal(
      sections.join("\n---\n"),
      "@d/chart 2.0.0 (Apache-2.0)\n\nApache\nof chart\n\nChart by D.\n---\naxis 1.0.0 (ISC)\n\nISC of axis\n---\naxis 1.1.0 (MIT)\n\nMIT of axis\n\nAxis contains ticks.\n",
    );
    equal(noticesOf("node_modules/@d/chart/node_modules/axis/x.js", "node_modules/@d/chart/z.js", "node_modules/axis/y.js"), text);
  });

  it("leave out what the bundler dropped", () => {
    equal(thirdPartyNotices([bundled("node_modules/gone/index.js", 0)], folder), noticesOf("src/main.ts"));
  });

  it("are refused for a licence that may not be bundled, and without the text of a licence", () => {
    for (const license of ["GPL-3.0-only", "UNLICENSED", ""]) {
      install("node_modules/other", { version: "1.0.0", license }, { LICENSE: "text" });
      throws(() => noticesOf("node_modules/other/index.js"), /^Error: other 1\.0\.0 has the licence “.*”, which may not be bundled\./u);
    }
    install("node_modules/bare", { version: "1.0.0", license: "MIT" }, { "README.md": "MIT" });
    throws(() => noticesOf("node_modules/bare/index.js"), /^Error: bare 1\.0\.0 comes without the text of its licence/u);
  });
});
