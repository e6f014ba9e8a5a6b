// Who may import whom: docs/architecture.md shows the same as a picture.
const within = (folders) => `^src/(${folders})/`;
const only = (name, folder, allowed) => ({
  name,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: within([folder, ...allowed].join("|")) },
});
const packages = (name, folder, allowed) => ({
  name,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "core"], pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: { path: "^src/" }, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    only("core-stands-alone", "core", []),
    // Hovers say figures in the words of the preview; its components are no business of theirs.
    only("language-on-core-and-words", "language", ["core", "view/format", "view/explanation"]),
    only("view-on-core", "view", ["core"]),
    only("export-on-view", "export", ["core", "view"]),
    only("protocol-on-core", "protocol", ["core"]),
    only("server-on-language", "server", ["core", "language", "export", "protocol"]),
    only("client-on-protocol", "client", ["disk", "protocol"]),
    only("webview-on-view", "webview", ["core", "view", "protocol"]),
    only("cli-on-export", "cli", ["core", "disk", "view", "export", "server"]),
    only("disk-stands-alone", "disk", []),
    // A browser has no disk of ours.
    { name: "disk-only-in-node", severity: "error", from: { path: "^src/client/", pathNot: "^src/client/node\\.ts$" }, to: { path: "^src/disk/" } },
    packages("disk-is-node", "disk", "^(node:)?(crypto|fs|path)(/promises)?$"),
    only("action-stands-alone", "action", []),
    packages("action-brings-nothing", "action", "^(node:)?(fs|path|timers)(/promises)?$"),
    { name: "network-only-in-action", severity: "error", from: { path: "^src/", pathNot: "^src/action/" }, to: { path: "^(node:)?(http|https|http2|net|tls|dgram|dns|undici|inspector)(/|$)" } },
    packages("core-is-pure", "core", "node_modules/(yaml|temporal-polyfill|temporal-utils|temporal-spec|fastest-levenshtein|pluralize|@types/pluralize|pure-rand|@noble/hashes|picomatch|@types/picomatch|re2js)/"),
    packages("language-is-pure", "language", "node_modules/(vscode-languageserver-types|vscode-languageserver|yaml)/"),
    packages("protocol-is-pure", "protocol", "^$"),
    packages("view-is-pure", "view", "node_modules/(preact|preact-render-to-string|d3-scale|d3-shape|@types/d3-scale|@types/d3-shape)/"),
    packages("export-is-pure", "export", "node_modules/(preact|preact-render-to-string)/"),
    packages("webview-renders", "webview", "node_modules/preact/"),
    { name: "vscode-only-in-client", severity: "error", from: { path: "^src/", pathNot: "^src/client/" }, to: { path: "^vscode$|node_modules/@types/vscode/" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".d.ts", ".js", ".json"], conditionNames: ["import", "require", "types", "default"] },
  },
};
