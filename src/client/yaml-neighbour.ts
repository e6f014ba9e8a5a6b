import { type Disposable, Uri, extensions, workspace } from "vscode";
import type { Middleware } from "vscode-languageclient";
import { isPlanFile } from "../protocol/plan-file";
import type { FaultLog } from "./fault-log";

/** The extension that serves YAML of every kind, and that many who write YAML have. */
const neighbourId = "redhat.vscode-yaml";

/** Who completes and explains keys of a plan. */
export type YamlProvider = "builtin" | "redhat";

/** What that extension offers to others: by a name of their own, the schema of a document and its text. */
interface SchemaContributors {
  readonly registerContributor: (name: string, schemaOf: (resource: string) => string | undefined, textOf: (schema: string) => Promise<string>) => boolean;
}

const scheme = "pov";
const planSchema = `${scheme}://schemas/plan`;

/**
 * The YAML extension beside ours. Where it is to serve keys, it gets a schema for them that every document passes, so
 * that nothing is found twice; where not, it gets none, and its own general YAML is left as it is.
 */
export class YamlNeighbour implements Disposable {
  readonly #schema: Uri;
  readonly #faults: FaultLog;
  readonly #changes: Disposable;
  #introduced: unknown;

  /** Is told when the extension comes or goes. */
  onChange: () => void = () => undefined;

  constructor(extensionUri: Uri, faults: FaultLog) {
    this.#schema = Uri.joinPath(extensionUri, "schemas", "pov.completion.schema.json");
    this.#faults = faults;
    this.#changes = extensions.onDidChange(() => {
      this.introduce();
      this.onChange();
    });
  }

  /** Offers the schema to the extension, once, where it is there. */
  introduce(): void {
    const extension = extensions.getExtension(neighbourId);
    if (extension === undefined || this.#introduced === extension.id) return;
    this.#introduced = extension.id;
    this.#faults.watch(extension.activate().then((api: unknown) => { this.#contribute(api); }));
  }

  /** Who serves the keys of a plan: as the user has set it, else the extension where it is there. */
  providerFor(resource: Uri | undefined): YamlProvider {
    const isThere = extensions.getExtension(neighbourId) !== undefined;
    const set = workspace.getConfiguration("pov", resource ?? null).get("yaml.provider");
    return isThere && set !== "builtin" ? "redhat" : "builtin";
  }

  /** Answers the server's question about settings with who it is, where the user has left that open, and with who says that a plan is no sound YAML. */
  readonly middleware: Middleware = {
    workspace: {
      configuration: async (asked, token, next) => {
        const answers: unknown = await next(asked, token);
        if (!Array.isArray(answers)) return [];
        return answers.map((answer: unknown, index) => {
          const item = asked.items[index];
          return item?.section === "pov" ? this.#resolved(answer, item.scopeUri) : answer;
        });
      },
    },
  };

  dispose(): void {
    this.#changes.dispose();
  }

  #resolved(answer: unknown, scope: string | undefined): unknown {
    const resource = scope === undefined ? undefined : Uri.parse(scope);
    const provider = this.providerFor(resource);
    const reportsSyntax = extensions.getExtension(neighbourId) !== undefined && workspace.getConfiguration("yaml", resource ?? null).get("validate") !== false;
    return { ...(typeof answer === "object" ? answer : {}), yaml: { provider, reportsSyntax } };
  }

  #contribute(api: unknown): void {
    if (!offersContributors(api)) return;
    const schemaOf = (resource: string): string | undefined => (isPlanFile(resource) && this.providerFor(Uri.parse(resource)) === "redhat" ? planSchema : undefined);
    api.registerContributor(scheme, schemaOf, async () => new TextDecoder().decode(await workspace.fs.readFile(this.#schema)));
  }
}

function offersContributors(api: unknown): api is SchemaContributors {
  return typeof api === "object" && api !== null && "registerContributor" in api && typeof api.registerContributor === "function";
}
