/** The text of a top-level section of a plan without its key, as far as its lines tell; empty when there is none. */
export function sectionOf(text: string, key: string): string {
  const head = new RegExp(String.raw`^${key}[ \t]*:`, "mu").exec(text);
  if (head === null) return "";
  const rest = text.slice(head.index + head[0].length);
  const next = /^[^\s#\-}\]]/mu.exec(rest);
  return next === null ? rest : rest.slice(0, next.index);
}

/** The keys directly below a top-level key, each on a line of its own. */
export function entriesInSection(text: string, key: string): readonly string[] {
  const lines = [...sectionOf(text, key).matchAll(/^([ \t]+)["']?([A-Za-z_][\w-]*)["']?[ \t]*:(?=\s|$)/gmu)];
  const outermost = Math.min(...lines.map(([, indent = ""]) => indent.length));
  return lines.flatMap(([, indent = "", id = ""]) => (indent.length === outermost ? [id] : []));
}
