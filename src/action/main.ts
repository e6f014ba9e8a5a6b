import { appendFile, lstat, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { listIn } from "./json";
import { postComment } from "./post-comment";
import { workflowCommand } from "./workflow-command";
import { outputLines, outputsOf } from "./write-outputs";

/** Longer than any comment, and than any review of plans that people keep. */
const byteLimits = { comment: 500_000, facts: 10_000, review: 200_000_000, event: 50_000_000 } as const;

async function main(): Promise<void> {
  const [task = ""] = process.argv.slice(2);
  if (task === "write-outputs") return writeOutputs();
  if (task === "post-comment") return post();
  throw new Error(`There is no task “${task}”.`);
}

/** From the review's JSON to the outputs of the step, and to what posting needs to know about the comment. */
async function writeOutputs(): Promise<void> {
  const folder = variable("POV_COMMENT_FOLDER");
  const review = await jsonIn(variable("POV_REVIEW_FILE"), byteLimits.review);
  const outputs = outputsOf(review);
  // A plan that the configuration hides is worth a comment, too.
  const notes = listIn(review, "notes")?.length ?? 0;
  await writeFile(join(folder, "comment.json"), `${JSON.stringify({ version: 1, plans: Number(outputs.changed) + notes })}\n`);
  await appendFile(variable("GITHUB_OUTPUT"), outputLines(outputs));
}

async function post(): Promise<void> {
  const folder = variable("POV_COMMENT_FOLDER");
  const { kind, message } = await postComment(
    {
      manner: variable("POV_COMMENT"),
      key: variable("POV_COMMENT_KEY"),
      repository: variable("GITHUB_REPOSITORY"),
      server: variable("GITHUB_SERVER_URL"),
      addresses: { rest: variable("GITHUB_API_URL"), graphql: variable("GITHUB_GRAPHQL_URL") },
      run: { id: Number(variable("GITHUB_RUN_ID")), attempt: Number(variable("GITHUB_RUN_ATTEMPT")) },
      event: await jsonIn(variable("GITHUB_EVENT_PATH"), byteLimits.event),
      comment: await bytesOf(join(folder, "comment.md"), byteLimits.comment),
      facts: await jsonIn(join(folder, "comment.json"), byteLimits.facts),
    },
    { token: process.env["POV_TOKEN"] ?? "", send: fetch, wait: (milliseconds) => wait(milliseconds), now: Date.now, patience: 30_000 },
  );
  process.stdout.write(workflowCommand(kind, message));
  if (kind === "error") process.exitCode = 2;
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`The variable ${name} is not set. GitHub Actions and action.yml set it.`);
  return value;
}

/** Files may come from strangers: neither links nor what is too long is read. */
async function bytesOf(path: string, limit: number): Promise<Uint8Array> {
  const found = await lstat(path);
  if (!found.isFile()) throw new Error(`“${path}” is no file.`);
  if (found.size > limit) throw new Error(`“${path}” has ${found.size} bytes, and ${limit} are the most that is read.`);
  return readFile(path);
}

async function jsonIn(path: string, limit: number): Promise<unknown> {
  return JSON.parse(Buffer.from(await bytesOf(path, limit)).toString("utf8"));
}

main().catch((error: unknown) => {
  process.stdout.write(workflowCommand("error", error instanceof Error ? error.message : String(error)));
  process.exitCode = 3;
});
