import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Pattern } from "./patterns";

/** The regular expressions that are written into our sources as such. */
export function writtenPatterns(): readonly Pattern[] {
  return sources().flatMap(patternsIn);
}

/** The files whose patterns are put together while they run. */
export function filesThatBuild(): readonly string[] {
  return sources().filter((file) => /\bnew RegExp\(/u.test(readFileSync(file, "utf8")));
}

function sources(): readonly string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join("src", name).replaceAll("\\", "/"))
    .sort();
}

function patternsIn(file: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file });
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return found;
}
