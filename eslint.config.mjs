import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import typescript from "typescript-eslint";

const pure = [
  { name: "Date", message: "Core is handed the day; it never looks at a clock." },
  { name: "Intl", message: "Core knows no locale; formatting for people is the view's." },
  { name: "process", message: "Core is handed what it needs." },
];

const network = ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"].map((name) => ({ name, message: "Plans stay on this machine; only src/action talks to a network." }));

const writers = ["appendFile", "cp", "copyFile", "createWriteStream", "open", "rename", "truncate", "write", "writeFile"].flatMap((name) => [name, `${name}Sync`]);
const files = ["node:fs", "node:fs/promises"].map((name) => ({ name, importNames: writers, message: "Files are written whole or not at all: by src/disk/write-file." }));

export default defineConfig(
  { ignores: ["dist/", "**/*.generated.ts", ".build/", "node_modules/", "test/vscode/vsix-host/node_modules/", "test/vscode/yaml-stand-in/", "**/*.cjs", "*.js", "scripts/*.js", "*.mjs", "coverage/"] },
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
      "max-depth": ["error", 3],
      "max-params": ["error", 5],
      eqeqeq: "error",
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      // Reporting gives nothing, and returning that nothing is how a reader says that a value could not be read.
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/action/**"],
    rules: { "no-restricted-globals": ["error", ...network] },
  },
  {
    files: ["src/**"],
    ignores: ["src/action/**", "src/disk/**"],
    rules: { "no-restricted-imports": ["error", ...files] },
  },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-globals": ["error", ...pure, ...network],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "Core is repeatable; random numbers come from a seed." }],
    },
  },
  {
    files: ["test/**", "scripts/**", "bench/**"],
    rules: {
      "max-lines-per-function": "off",
      "no-console": "off",
      // A mocha suite is a callback, and node:assert narrows through calls.
      "@typescript-eslint/no-floating-promises": "error",
    },
  },
);
