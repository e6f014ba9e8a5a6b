/** What a page of ours in VS Code is made of. */
export interface PageParts {
  /** The page's name, which is also the id of the element that it is drawn into. */
  readonly name: string;
  /** What it is called. */
  readonly title: string;
  /** The language of its words, such as "de". */
  readonly language: string;
  /** What its script says to people in that language; English where it is left out. */
  readonly texts?: Readonly<Record<string, string>> | undefined;
  readonly script: string;
  readonly style: string;
  readonly nonce: string;
}

/** A page that a script of ours draws into. Nothing but its own script and style may run, and nothing may be loaded. */
export function pageHtml({ name, title, language, texts, script, style, nonce }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" nonce="${nonce}" href="${style}">
</head>
<body>
<div id="${name}"${texts === undefined ? "" : ` data-texts="${escaped(JSON.stringify(texts))}"`}></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
