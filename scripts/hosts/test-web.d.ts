// The server inside @vscode/test-web is not part of its typed surface; its public `open` would download a build.
declare module "@vscode/test-web/out/server/app" {
  import type { Server } from "node:http";

  interface Configuration {
    readonly build: { readonly type: "static"; readonly location: string };
    readonly extensionDevelopmentPath: string;
    readonly extensionTestsPath?: string;
    readonly folderMountPath?: string;
    readonly extensionPaths?: readonly string[];
  }

  type Middleware = (request: { readonly path: string; body: unknown }, next: () => Promise<void>) => Promise<void>;

  export default function createApp(configuration: Configuration): Promise<{
    readonly middleware: Middleware[];
    listen(port: number, host: string): Server;
  }>;
}
