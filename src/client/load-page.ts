import { Uri, type WebviewPanel, env, l10n } from "vscode";
import { pageHtml } from "./page-html";

/** A page that a panel shows: its name, by which the script of all pages knows it, and what it is called. */
export interface Page {
  readonly name: "change" | "portfolio" | "preview";
  readonly title: string;
  /** What it says to people, in the language of the editor, for a page that speaks before it is told anything. */
  readonly texts?: Readonly<Record<string, string>> | undefined;
}

/** Gives the panel its icon and loads its page, which says `ready` when it wants to be told what to show. */
export function loadPage(panel: WebviewPanel, { name, title, texts }: Page, extensionUri: Uri): void {
  const root = Uri.joinPath(extensionUri, "dist", "webview");
  const address = (file: string): string => panel.webview.asWebviewUri(Uri.joinPath(root, file)).toString();
  const icon = (theme: string): Uri => Uri.joinPath(extensionUri, "media", `preview-${theme}.svg`);
  // Without texts in the reader's language everything is said in English.
  const language = l10n.bundle === undefined ? "en" : env.language;
  panel.iconPath = { light: icon("light"), dark: icon("dark") };
  panel.webview.options = { enableScripts: true, localResourceRoots: [root] };
  panel.webview.html = pageHtml({ name, title, language, texts, script: address("pages.js"), style: address("pages.css"), nonce: newNonce() });
}

function newNonce(): string {
  return crypto.randomUUID().replaceAll("-", "");
}
