/** A piece of a plan for an example: a template text without the indentation that the source code gives it. */
export function yaml(strings: TemplateStringsArray): string {
  const lines = strings.join("").replace(/^\n/u, "").trimEnd().split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents);
  return lines.map((line) => line.slice(common)).join("\n");
}
