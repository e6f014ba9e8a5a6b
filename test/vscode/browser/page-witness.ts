import type { ConsoleMessage, Page, Request } from "playwright-core";

/** What happens in a window that nobody asked for. */
export class PageWitness {
  readonly #violations: string[] = [];
  readonly #requests: string[] = [];
  readonly #dialogs: string[] = [];
  readonly #windows: string[] = [];

  /** Watches a page and every frame in it from now on. */
  constructor(page: Page) {
    page.on("console", (message) => { this.#note(message); });
    page.context().on("request", (request) => { if (!isOfEditor(request, page)) this.#look(request); });
    page.on("dialog", (dialog) => {
      this.#dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page.on("popup", (popup) => { this.#windows.push(popup.url()); });
  }

  /** What broke the policy of one of our pages; those of the editor itself are not ours. */
  get violations(): readonly string[] {
    return this.#violations;
  }

  /** Everything that was seen: requests to other machines, boxes, windows and broken policies. */
  get everything(): readonly string[] {
    return [...this.#violations, ...this.#requests, ...this.#dialogs, ...this.#windows];
  }

  #note(message: ConsoleMessage): void {
    const place = message.location().url;
    if (/Content.Security.Policy/iu.test(message.text()) && /webview|fake\.html|^file:/u.test(`${place} ${message.page()?.url() ?? ""}`)) this.#violations.push(`${message.text()} (${place})`);
  }

  /** Files of the extension have addresses of a host that the webview answers for itself. */
  #look(request: Request): void {
    const url = new URL(request.url());
    const isLocal = ["data:", "blob:", "file:", "about:", "chrome-extension:"].includes(url.protocol) || /(?:^|\.)(?:localhost|127\.0\.0\.1)$/u.test(url.hostname);
    const isResource = /\.vscode-resource\.vscode-cdn\.net$/u.test(url.hostname) && /\/dist\/webview\/pages\.(?:js|css)$/u.test(url.pathname);
    if (!isLocal && !isResource) this.#requests.push(request.url());
  }
}

/** The editor asks for extensions and the like by itself; what a plan names is never among it. */
function isOfEditor(request: Request, page: Page): boolean {
  return request.serviceWorker() === null && request.frame() === page.mainFrame() && !request.isNavigationRequest() && !/evil/u.test(request.url());
}
