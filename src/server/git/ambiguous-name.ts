import { say } from "../../core/texts/say";
import { type Reference, referencesIn } from "./references";

/**
 * Why a name does not say which version is meant; undefined where it does. Git takes a tag before a branch of the same name,
 * so whoever may push a tag could otherwise choose what is compared.
 */
export async function ambiguousName(names: readonly string[], folder: string): Promise<string | undefined> {
  const references = await referencesIn(folder);
  if (typeof references === "string") return references;
  return names.map((name) => ambiguity(name, references)).find((trouble) => trouble !== undefined);
}

function ambiguity(name: string, references: readonly Reference[]): string | undefined {
  // HEAD is what is checked out, whatever else is called so.
  const [, stem = "", steps = ""] = /^(.*?)((?:[~^:]|@\{).*)?$/su.exec(name) ?? [];
  if (stem === "" || stem === "HEAD" || stem === "@" || stem.startsWith("refs/")) return undefined;
  const possible = new Set([`refs/${stem}`, `refs/tags/${stem}`, `refs/heads/${stem}`, `refs/remotes/${stem}`, `refs/remotes/${stem}/HEAD`]);
  const [one, other] = references.map(({ full }) => full).filter((full) => possible.has(full));
  return one === undefined || other === undefined
    ? undefined
    : say`“${name}” is the name of more than one version here, and git may take another one than you mean. Write “${one + steps}” or “${other + steps}”.`;
}
