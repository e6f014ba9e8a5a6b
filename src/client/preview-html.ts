/** What the preview's page is made of. */
export interface PreviewPage {
  readonly script: string;
  readonly style: string;
  readonly nonce: string;
}

/** The page that the preview is drawn into. Nothing but its own script and style may run, and nothing may be loaded. Its words are English in every locale. */
export function previewHtml({ script, style, nonce }: PreviewPage): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>POV preview</title>
<link rel="stylesheet" nonce="${nonce}" href="${style}">
</head>
<body>
<div id="preview"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
