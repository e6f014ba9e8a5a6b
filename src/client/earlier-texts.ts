import { type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, workspace } from "vscode";
import type { Base } from "../protocol/change-panel";
import { baseIn } from "./base-names";
import { earlierVersion } from "./earlier-version";

const scheme = "pov-earlier";

/** Lets editors show what plans are compared with, as texts that cannot be edited. */
export class EarlierTexts implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration: Disposable;

  /** The text behind an address is another one now. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#registration = workspace.registerTextDocumentContentProvider(scheme, this);
  }

  /** Where the earlier text of a plan can be opened. */
  addressOf(plan: Uri, base: Base): Uri {
    return plan.with({ scheme, authority: "", query: JSON.stringify({ plan: plan.toString(), base }), fragment: "" });
  }

  /** Has open editors read the earlier text of a plan anew. */
  refresh(plan: Uri, base: Base): void {
    this.#changed.fire(this.addressOf(plan, base));
  }

  async provideTextDocumentContent({ query }: Uri): Promise<string> {
    const asked: unknown = JSON.parse(query);
    if (typeof asked !== "object" || asked === null || !("plan" in asked) || typeof asked.plan !== "string" || !("base" in asked)) return "";
    const base = baseIn(asked.base);
    const version = base && (await earlierVersion(Uri.parse(asked.plan), base));
    if (version?.text === undefined) return "";
    return version.text.readable ? version.text.text : version.text.message;
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
