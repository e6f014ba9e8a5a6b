import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Environment } from "../../src/cli/environment";
import type { ExitStatus } from "../../src/cli/exit-status";
import { type Files, localFiles } from "../../src/cli/files";
import { runPov } from "../../src/cli/program";
import { gitHistory } from "../../src/server/git/plan-history";

/** What a run of `pov` left behind. */
export interface Ended {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

/** What differs from an ordinary terminal without colours on 16 March 2026. */
export interface Circumstances extends Partial<Omit<Environment, "stdout" | "stderr">> {
  readonly stdin?: string | Uint8Array;
  readonly columns?: number;
  readonly hasColours?: boolean;
}

/** The folder with the three example plans. */
export const examples = join(__dirname, "../../examples");

/** Runs `pov` in this process and keeps what it wrote. */
export async function pov(args: readonly string[], circumstances: Circumstances = {}): Promise<Ended> {
  const { stdin = "", columns, hasColours = false, ...rest } = circumstances;
  let [stdout, stderr] = ["", ""];
  const status = await runPov(args, {
    cwd: examples,
    today: () => "2026-03-16",
    stdout: { write: (text) => void (stdout += text), hasColours, columns },
    stderr: { write: (text) => void (stderr += text), hasColours, columns },
    readStdin: () => Promise.resolve(Buffer.from(stdin)),
    files: localFiles,
    history: gitHistory,
    ask: undefined,
    ...rest,
  });
  return { status, stdout, stderr };
}

/** A new folder with these files, by path; it is removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pov-")));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  folders.push(folder);
  return folder;
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The files of this machine, on which somebody saves a file right after a command read it for the first time. */
export function filesSavedMeanwhile(saved: string): Files {
  let isSaved = false;
  const read = async (path: string, limit: number): Promise<Uint8Array> => {
    const bytes = await localFiles.read(path, limit);
    if (!isSaved && path.endsWith("a.pov.yaml")) {
      isSaved = true;
      writeFileSync(path, saved);
    }
    return bytes;
  };
  return { ...localFiles, read };
}

/** A first draft in which nothing is wrong but that it has no sponsor. */
export const draft = `pov: "1"
id: acme-first
title: A first draft
currency: USD
customer: Acme
`;

/** The JSON of `pov check`, as its readers rely on it. */
export interface CheckJson {
  readonly files: readonly { readonly path: string; readonly findings: readonly FindingJson[] }[];
}

/** A finding in that JSON. */
export interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}
