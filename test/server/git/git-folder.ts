import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a commit says of itself, where the test minds. */
export interface CommitWords {
  readonly message?: string;
  /** Such as “D. Novak”; the address follows from it. */
  readonly author?: string;
}

/** A git repository on the branch main, in an empty folder. */
export class GitFolder {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    this.git("init", "--quiet", "--initial-branch=main");
  }

  /** Asks git, with nobody's configuration but the repository's own. */
  git(...args: readonly string[]): string {
    return this.#git(args, {});
  }

  /** Writes a file and gives its path. */
  write(path: string, content: string | Uint8Array): string {
    const place = join(this.folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
    return place;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  /** Puts other words into a file in place of some that stand there. */
  edit(path: string, was: string, is: string): void {
    const text = this.read(path);
    if (!text.includes(was)) throw new Error(`“${path}” does not have “${was}”.`);
    this.write(path, text.replace(was, () => is));
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  /** Commits everything as of a day, such as 2026-03-16, and gives the id of the commit. */
  commit(day: string, { message = `As of ${day}`, author = "Somebody" }: CommitWords = {}): string {
    const date = `${day}T12:00:00Z`;
    this.git("add", "--all");
    this.#git(["commit", "--quiet", "--allow-empty", "--message", message], { GIT_AUTHOR_NAME: author, GIT_AUTHOR_EMAIL: addressOf(author), GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
    return this.id("HEAD");
  }

  /** Commits everything as of whatever is written here, such as “garbage”, which git would not let anybody do. */
  commitWithTime(written: string): string {
    this.git("add", "--all");
    const words = `tree ${this.git("write-tree").trim()}\nparent ${this.id("HEAD")}\nauthor A <a@example.com> ${written}\ncommitter A <a@example.com> ${written}\n\nAs of ${written}\n`;
    const commit = execFileSync("git", ["-C", this.folder, "hash-object", "-t", "commit", "-w", "--stdin", "--literally"], { input: words, encoding: "utf8" }).trim();
    this.git("update-ref", "HEAD", commit);
    return commit;
  }

  /** Begins a branch here and works on it from now on. */
  branch(name: string): void {
    this.git("switch", "--quiet", "--create", name);
  }

  /** Works on another branch from now on. */
  switch(name: string): void {
    this.git("switch", "--quiet", name);
  }

  tag(name: string): void {
    this.git("tag", name);
  }

  /** The full id of the commit that a revision names. */
  id(revision: string): string {
    return this.git("rev-parse", "--verify", `${revision}^{commit}`).trim();
  }

  #git(args: readonly string[], environment: Readonly<Record<string, string>>): string {
    const people = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com", "-c", "commit.gpgSign=false"];
    return execFileSync("git", ["-C", this.folder, ...people, ...args], { encoding: "utf8", env: { PATH: process.env["PATH"], GIT_CONFIG_NOSYSTEM: "1", ...environment } });
  }
}

function addressOf(author: string): string {
  return `${author.toLowerCase().replace(/[^a-z]+/gu, ".").replace(/^\.|\.$/gu, "")}@example.com`;
}
