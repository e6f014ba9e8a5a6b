import type { CST } from "yaml";

/**
 * What a document says, without its layout: two texts of the same content read as the same plan. Nothing is resolved, so
 * that aliases of aliases, or of themselves, cost nothing.
 */
export function contentOf(document: CST.Document): string {
  return JSON.stringify(contentOfToken(document.value));
}

type Content = string | null | readonly Content[];

function contentOfToken(token: CST.Token | null | undefined): Content {
  if (token === null || token === undefined) return null;
  switch (token.type) {
    case "block-map":
    case "block-seq":
    case "flow-collection":
      // Between brackets, spaces alone are an item to the parser.
      return [token.type, ...token.items.map(contentOfItem).filter((item) => item.some((part) => part !== null))];
    case "block-scalar":
      return [token.type, ...token.props.flatMap(said), dedented(token.source)];
    default:
      return "source" in token ? [token.type, token.source.split(/\r?\n/u).map((line) => line.trim()).join("\n")] : token.type;
  }
}

/** With anchors, tags and comments; an item that a comma ends is none. */
function contentOfItem({ start, key, sep, value }: CST.CollectionItem): readonly Content[] {
  return [...start.flatMap(said), contentOfToken(key), ...(sep ?? []).flatMap(said), contentOfToken(value)];
}

function said(token: CST.Token): readonly string[] {
  return layout.has(token.type) || !("source" in token) ? [] : [token.source.trimEnd()];
}

const layout: ReadonlySet<string> = new Set(["space", "newline"]);

/** Of a text over several lines, what is common to the left of all is layout. */
function dedented(source: string): string {
  const lines = source.split(/\r?\n/u);
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(Math.min(common, line.length - line.trimStart().length))).join("\n");
}
