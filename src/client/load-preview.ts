import { Uri, type WebviewPanel } from "vscode";
import { previewHtml } from "./preview-html";

/** Gives the panel its icon and loads its page, which says `ready` when it wants to be told what to show. */
export function loadPreview(panel: WebviewPanel, extensionUri: Uri): void {
  const root = Uri.joinPath(extensionUri, "dist", "webview");
  const address = (file: string): string => panel.webview.asWebviewUri(Uri.joinPath(root, file)).toString();
  const icon = (theme: string): Uri => Uri.joinPath(extensionUri, "media", `preview-${theme}.svg`);
  panel.iconPath = { light: icon("light"), dark: icon("dark") };
  panel.webview.options = { enableScripts: true, localResourceRoots: [root] };
  panel.webview.html = previewHtml({ script: address("preview.js"), style: address("preview.css"), nonce: newNonce() });
}

function newNonce(): string {
  return crypto.randomUUID().replaceAll("-", "");
}
