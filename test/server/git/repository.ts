import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A git repository of its own, removed after the test. */
export class Repository {
  readonly folder: string;

  constructor() {
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), "pov-git-")));
    folders.push(this.folder);
    this.git("init", "--quiet", "--initial-branch=main");
  }

  git(...args: readonly string[]): string {
    const people = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com", "-c", "commit.gpgSign=false"];
    return execFileSync("git", ["-C", this.folder, ...people, ...args], { encoding: "utf8", env: { PATH: process.env["PATH"], ...this.#dates } });
  }

  write(path: string, text: string): string {
    const place = join(this.folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    return place;
  }

  /** Commits everything as of a day. */
  commit(day: string): void {
    this.#dates = { GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` };
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", `As of ${day}`);
  }

  #dates: Readonly<Record<string, string>> = {};
}

/** A folder in no repository, removed after the test. */
export function folderWithoutGit(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pov-plain-")));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
