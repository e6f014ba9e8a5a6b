import { type ExecFileException, execFile } from "node:child_process";
import { dirname } from "node:path";

/** What git wrote, or why it did not answer. */
export type GitAnswer =
  | { readonly ok: true; readonly output: Buffer }
  | { readonly ok: false; readonly isInstalled: boolean; readonly message: string };

/** What a question to git needs beyond the usual. */
export interface GitLimits {
  /** In milliseconds. */
  readonly patience?: number;
  /** The longest answer, in bytes. */
  readonly longest?: number;
}

/**
 * Asks git about a folder: no shell, no prompt, no pager, no network, and nothing that the repository's own configuration
 * could start. `input` goes to its standard input.
 */
export function runGit(folder: string, args: readonly string[], input = "", { patience = 10_000, longest = 64_000_000 }: GitLimits = {}): Promise<GitAnswer> {
  // Some systems look for a program in the working folder first, and that of the plan may hold anything.
  const cwd = dirname(process.execPath);
  const options = { cwd, env: environment(), timeout: patience, maxBuffer: longest, windowsHide: true, encoding: "buffer" } as const;
  return new Promise((resolve) => {
    const child = execFile("git", ["-C", folder, ...quietly, ...args], options, (error, output, stderr) => {
      if (error === null) resolve({ ok: true, output });
      else resolve({ ok: false, isInstalled: error.code !== "ENOENT", message: stopped(error, patience) ?? complaintIn(stderr.toString("utf8")) });
    });
    // Git may end before it has read everything; how it ended says what that means.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}

/** The first thing that went wrong; a warning may stand before it. */
function complaintIn(told: string): string {
  const lines = told.trim().split("\n");
  return lines.find((line) => /^(?:fatal|error): /u.test(line)) ?? lines[0] ?? "";
}

/** Why we did not let it end; undefined when it ended by itself. */
function stopped({ code, killed }: ExecFileException, patience: number): string | undefined {
  if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return "its answer is too long";
  return killed === true ? `it did not answer within ${patience / 1000} seconds` : undefined;
}

/** A repository's own word on one of these counts more than the one on all of them, and “ext” runs any program. */
const protocols = ["bundle", "ext", "fd", "file", "ftp", "ftps", "git", "http", "https", "ssh"];

const quietly = [
  "--no-pager",
  "--literal-pathspecs",
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "core.alternateRefsCommand=", "diff.external=", "log.showSignature=false", "log.showRoot=true", "protocol.allow=never", ...protocols.map((name) => `protocol.${name}.allow=never`), "safe.bareRepository=explicit"].flatMap((setting) => ["-c", setting]),
];

/** Without what a hook or a shell set for a repository of its own; where git finds its configuration stays. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_/iu.test(name) || /^GIT_(?:CONFIG|CEILING_DIRECTORIES)/iu.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_NO_REPLACE_OBJECTS: "1" };
}
