import { type QuickPickItem, Uri, l10n, window, workspace } from "vscode";
import type { Base } from "../protocol/change-panel";
import { shortCommit } from "./base-names";
import { type Branch, type Commit, type Repository, repositoryOf } from "./git-extension";

/** Something to compare with; choosing it may ask for more. */
interface BaseChoice extends QuickPickItem {
  readonly base: () => Promise<Base | undefined>;
}

/** Asks what to compare a plan with; undefined when the reader gives up. */
export async function askBase(plan: Uri): Promise<Base | undefined> {
  const { choices, reason } = await committedChoices(plan);
  const other = { ...otherFile(plan), ...(reason !== undefined && { detail: reason }) };
  const choice = await window.showQuickPick([...savedChoices(plan), ...choices, other], { title: l10n.t("Compare with Base"), placeHolder: l10n.t("What to compare the plan with"), matchOnDescription: true });
  return choice?.base();
}

function savedChoices(plan: Uri): readonly BaseChoice[] {
  const isUnsaved = plan.scheme !== "untitled" && workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === plan.toString());
  return isUnsaved ? [{ label: l10n.t("Saved version"), description: l10n.t("without what is not saved yet"), base: () => Promise.resolve({ kind: "saved" }) }] : [];
}

/** What git has to offer, or one sentence on why that is nothing. */
async function committedChoices(plan: Uri): Promise<{ readonly choices: readonly BaseChoice[]; readonly reason?: string }> {
  const { repository, reason } = await repositoryOf(plan);
  if (repository === undefined) return { choices: [], reason };
  const head = await orNone(repository.getCommit("HEAD"));
  if (head === undefined) return { choices: [], reason: l10n.t("The git repository has no commit yet.") };
  return { choices: await choicesIn(repository, head) };
}

async function choicesIn(repository: Repository, { hash, message }: Commit): Promise<readonly BaseChoice[]> {
  const origin = await whereBranched(repository);
  const lastCommit = choice(l10n.t("Last commit"), `${shortCommit(hash)} ${message.split("\n", 1)[0] ?? ""}`, { kind: "commit", commit: hash, name: null });
  const tag = { label: l10n.t("A tag…"), base: () => askTag(repository) };
  if (origin === undefined) return [lastCommit, tag];
  const { name, commit } = origin;
  return [choice(l10n.t("Default branch"), l10n.t("{0}, where this branch left it ({1})", name, shortCommit(commit)), { kind: "commit", commit, name }), lastCommit, tag];
}

function choice(label: string, description: string, base: Base): BaseChoice {
  return { label, description, base: () => Promise.resolve(base) };
}

function otherFile(plan: Uri): BaseChoice {
  return {
    label: l10n.t("Another file…"),
    base: async () => {
      const [file] = (await window.showOpenDialog({ title: l10n.t("Compare with Base"), openLabel: l10n.t("Compare"), filters: { [l10n.t("Proof-of-value plan")]: ["yaml", "yml"] }, ...(plan.scheme !== "untitled" && { defaultUri: Uri.joinPath(plan, "..") }) })) ?? [];
      return file && { kind: "file", uri: file.toString() };
    },
  };
}

async function askTag(repository: Repository): Promise<Base | undefined> {
  const tags = await repository.getRefs({ pattern: "refs/tags", sort: "creatordate" });
  const items = tags.flatMap(({ name, commit }) => (name === undefined || commit === undefined ? [] : [{ label: name, description: shortCommit(commit), commit }]));
  if (items.length === 0) {
    window.showInformationMessage(l10n.t("There is no tag to compare with: the repository has none."));
    return undefined;
  }
  const tag = await window.showQuickPick(items, { title: l10n.t("Compare with a Tag"), placeHolder: l10n.t("Newest first"), matchOnDescription: true });
  return tag && { kind: "commit", commit: tag.commit, name: tag.label };
}

/** The default branch, and the commit in which the branch that is checked out left it; undefined where neither is known. */
async function whereBranched(repository: Repository): Promise<{ readonly name: string; readonly commit: string } | undefined> {
  const branch = await defaultBranch(repository);
  const commit = branch?.commit === undefined ? undefined : await repository.getMergeBase(branch.commit, "HEAD");
  return branch === undefined || commit === undefined || commit === "" ? undefined : { name: wordsOf(branch), commit };
}

async function defaultBranch(repository: Repository): Promise<Branch | undefined> {
  const { HEAD } = repository.state;
  const base = HEAD?.name === undefined ? undefined : await orNone(repository.getBranchBase(HEAD.name));
  if (base !== undefined) return base;
  for (const name of ["origin/main", "origin/master", "main", "master"]) {
    const branch = await orNone(repository.getBranch(name));
    if (branch !== undefined) return branch;
  }
  return undefined;
}

/** Git has no other way than failing to say that there is no such branch or commit. */
function orNone<Found>(found: Promise<Found>): Promise<Found | undefined> {
  return found.catch(() => undefined);
}

function wordsOf({ name = "", remote }: Branch): string {
  return remote === undefined || name.startsWith(`${remote}/`) ? name : `${remote}/${name}`;
}
