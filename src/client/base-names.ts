import type { Base } from "../protocol/change-panel";
import type { Reader } from "./reader";

/** What people call what a plan is compared with: “v1.2 (1a2b3c4)”, “the saved version”; `fileName` gives that of a file. */
export function baseName(base: Base, { l10n }: Pick<Reader, "l10n">, fileName: (uri: string) => string): string {
  switch (base.kind) {
    case "saved":
      return l10n.t("the saved version");
    case "file":
      return fileName(base.uri);
    case "commit":
      return base.name === null ? l10n.t("the commit {0}", shortCommit(base.commit)) : `${base.name} (${shortCommit(base.commit)})`;
  }
}

/** A commit as people write it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}

/** What a webview kept of its base; undefined for anything else. */
export function baseIn(kept: unknown): Base | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { kind, uri, commit, name }: Readonly<Record<string, unknown>> = { ...kept };
  if (kind === "saved") return { kind };
  if (kind === "file" && typeof uri === "string") return { kind, uri };
  if (kind !== "commit" || typeof commit !== "string" || !/^[0-9a-f]{40,64}$/u.test(commit)) return undefined;
  return { kind, commit, name: typeof name === "string" ? name : null };
}
