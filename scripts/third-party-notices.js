// Collects the licences of the packages that are in the bundles, for a file that goes wherever the bundles go.
const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

/** The licences that a bundled package may have, as SPDX names them: each lets the product be MIT and asks for its text alone. */
const allowed = new Set(["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

/**
 * The text of the notices for bundles that esbuild made, from their metafiles: name, version and licence of every package
 * with at least a byte in them, and what it says of its licence. It is the same for the same packages, whatever the machine.
 * Throws for a package whose licence is not among those allowed, or whose text is not there.
 */
function thirdPartyNotices(metafiles, folder) {
  const packages = bundledFolders(metafiles).map((path) => readPackage(join(folder, path)));
  const unique = new Map(packages.map((one) => [one.heading, one]));
  const sections = [...unique.values()].sort((one, other) => (one.heading < other.heading ? -1 : 1)).map(({ heading, texts }) => [heading, ...texts].join("\n\n"));
  return `${[introduction, ...sections].join(`\n\n${"=".repeat(80)}\n\n`)}\n`;
}

const introduction = "POV as Code contains these packages. Each is followed by its version, its licence and what it asks to be said.";

/** Where the bundled packages are, relative to the folder of the build. */
function bundledFolders(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs)).flatMap((output) => Object.entries(output.inputs));
  const written = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return [...new Set(written.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path) ?? []))];
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!allowed.has(license)) throw new Error(`${name} ${version} has the licence “${license}”, which may not be bundled. Use another package, or allow the licence in scripts/third-party-notices.js.`);
  const files = readdirSync(folder).sort();
  if (!files.some((file) => /^(?:licen[cs]e|copying)/iu.test(file))) throw new Error(`${name} ${version} comes without the text of its licence, which must be shipped with it.`);
  const said = files.filter((file) => /^(?:licen[cs]e|copying|notice|third-?party-?notices)/iu.test(file));
  return { heading: `${name} ${version} (${license})`, texts: said.map((file) => textOf(join(folder, file))) };
}

/** A text as it is everywhere: line ends and margins depend on who packed it. */
function textOf(file) {
  return readFileSync(file, "utf8").replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n").replace(/[^\S\n]+$/gmu, "").trim();
}

module.exports = { thirdPartyNotices };
