import { gitTrouble } from "./git-trouble";
import { runGit } from "./run-git";

/** The full ids of the commits that names stand for, as git reads names; one that stands for none is left out. */
export async function commitsNamed(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, string> | string> {
  // Nothing in git is called so, and each line is one question.
  const possible = names.filter((name) => name !== "" && !name.includes("\n") && !name.includes("\u0000"));
  if (possible.length === 0) return new Map();
  const answer = await runGit(folder, ["cat-file", "--batch-check"], possible.map((name) => `${name}^{commit}\n`).join(""));
  if (!answer.ok) return gitTrouble(answer);
  const lines = answer.output.toString("utf8").split("\n");
  return new Map(possible.flatMap((name, index) => {
    const commit = /^([0-9a-f]{40,64}) commit \d+$/u.exec(lines[index] ?? "")?.[1];
    return commit === undefined ? [] : [[name, commit] as const];
  }));
}
