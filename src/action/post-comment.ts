import { type Occasion, occasionOf } from "./event";
import { type Addresses, type GitHub, gitHub } from "./github";
import { numberIn } from "./json";
import { type Run, isKey } from "./marker";
import type { Connection, Failure, Outcome } from "./request";
import { type Settled, settleComment } from "./settle-comment";
import { untrustedComment } from "./untrusted-comment";

/** What a run is told about the comment, and about itself. */
export interface Posting {
  readonly manner: string;
  readonly key: string;
  /** “owner/name”. */
  readonly repository: string;
  /** Such as “https://github.com”. */
  readonly server: string;
  readonly addresses: Addresses;
  readonly run: Run;
  /** The JSON of the event that started the run. */
  readonly event: unknown;
  /** The comment's Markdown, and the JSON of what else is known about it. */
  readonly comment: Uint8Array;
  readonly facts: unknown;
}

/** What people read at the run. A comment that could not be posted is a warning: the review's own verdict decides. */
export interface Posted {
  readonly kind: "notice" | "warning" | "error";
  readonly message: string;
}

/** Posts the comment of a review, and says what became of it. */
export async function postComment(posting: Posting, connection: Connection): Promise<Posted> {
  const { manner, key, repository, run, event } = posting;
  if (manner !== "update" && manner !== "new") return { kind: "error", message: `“comment” is “${manner}”. Choose update, new or off.` };
  if (!isKey(key)) return { kind: "error", message: `“comment-key” is “${key}”. Write letters, digits, dots, hyphens and underscores, 100 at most.` };
  if (connection.token === "") return { kind: "error", message: "There is no token to comment with. Leave “token” out, or see that the secret behind it exists." };
  const github = gitHub(repository, posting.addresses, connection);
  const occasion = occasionOf(event, run);
  if (occasion.kind === "none") return { kind: "notice", message: occasion.message };
  const pull = await pullOf(occasion, github);
  if (!pull.ok) return unposted(pull.failure);
  if (typeof pull.value === "string") return { kind: "notice", message: pull.value };
  const text = textOf(occasion, posting);
  if (!text.ok) return { kind: "warning", message: `${text.message} It was not posted.` };
  return told(await settleComment({ pull: pull.value, key, run: occasion.run, manner, plans: plansIn(posting.facts), text: text.text }, github, connection));
}

/** The number of the pull request to comment on, or one sentence on why there is none. A run of strangers is asked nothing: GitHub says what it was for. */
async function pullOf(occasion: Exclude<Occasion, { readonly kind: "none" }>, github: GitHub): Promise<Outcome<number | string>> {
  if (occasion.kind === "own") return { ok: true, value: occasion.pull };
  const found = await github.pullsOf(occasion.head);
  if (!found.ok) return found;
  const [pull, ...others] = found.value;
  if (pull === undefined) return { ok: true, value: "No open pull request ends with the commit that was reviewed. It is closed, or has newer commits, whose own run will comment." };
  return { ok: true, value: others.length === 0 ? pull : `Pull requests ${found.value.map((number) => `#${number}`).join(", ")} have the same commits, so it cannot be told which of them was reviewed. Nothing was posted.` };
}

function textOf(occasion: Occasion, { comment, server, repository }: Posting) {
  if (occasion.kind === "own") return { ok: true, text: Buffer.from(comment).toString("utf8") } as const;
  return untrustedComment(comment, `${server}/${repository}/blob/`);
}

/** Whoever wrote the facts, they only decide whether a comment without news is worth making. */
function plansIn(facts: unknown): number {
  const plans = numberIn(facts, "plans");
  return plans !== undefined && Number.isInteger(plans) && plans >= 0 && plans <= 100_000 ? plans : 1;
}

const sentences: Readonly<Record<Settled, string>> = {
  created: "The review was posted as a comment.",
  updated: "The comment with the review was updated.",
  newer: "A newer run has commented already, so this one leaves its comment as it is.",
  "nothing-to-say": "No plan differs, so there is nothing to comment on.",
} satisfies Readonly<Record<Settled, string>>;

function told(settled: Outcome<Settled>): Posted {
  return settled.ok ? { kind: "notice", message: sentences[settled.value] } : unposted(settled.failure);
}

const remedies: Readonly<Record<Failure["kind"], string>> = {
  forbidden: "Give the job “permissions: pull-requests: write”. In a pull request from a fork no job can have that; docs/continuous-integration.md shows the two workflows that can comment there.",
  missing: "Either the pull request is gone, or the token may not see it: give the job “permissions: pull-requests: write”.",
  refused: "The summary of this run has the whole review.",
  limited: "Run the job again then. The summary of this run has the whole review.",
  unavailable: "Run the job again later. The summary of this run has the whole review.",
};

function unposted({ kind, message }: Failure): Posted {
  return { kind: "warning", message: `The review was not posted as a comment. ${/[.!?]$/u.test(message) ? message : `${message}.`} ${remedies[kind]}` };
}

