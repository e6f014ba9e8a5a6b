import { isRecord, listIn, numberIn, textIn } from "./json";
import { type Asked, type Attempt, type Connection, type Outcome, patiently, request } from "./request";

/** A comment at a pull request. */
export interface Comment {
  readonly id: number;
  /** The login of who wrote it; undefined when the account is gone. */
  readonly author: string | undefined;
  readonly body: string;
}

/** What a pull request wants to bring in. */
export interface Head {
  /** Who owns the repository that the branch is in. */
  readonly owner: string;
  readonly branch: string;
  readonly commit: string;
  /** The repository that the branch is in: “owner/name”. */
  readonly repository: string;
}

/** What is asked of GitHub about one repository. Reading waits where that helps; writing is one attempt, because what was read before a wait may be otherwise after it. */
export interface GitHub {
  /** The login that this token speaks as. */
  readonly viewer: () => Promise<Outcome<string>>;
  /** All comments at a pull request, the oldest first. */
  readonly comments: (pull: number) => Promise<Outcome<readonly Comment[]>>;
  readonly create: (pull: number, body: string, which: number) => Promise<Attempt<unknown>>;
  readonly update: (comment: number, body: string, which: number) => Promise<Attempt<unknown>>;
  /** The numbers of the open pull requests whose newest commit is just this one. */
  readonly pullsOf: (head: Head) => Promise<Outcome<readonly number[]>>;
}

/** Where the API is: on github.com, or on a server of one's own. */
export interface Addresses {
  /** Such as “https://api.github.com”. */
  readonly rest: string;
  /** Such as “https://api.github.com/graphql”. */
  readonly graphql: string;
}

/** More than the comments that a pull request may have. */
const mostPages = 50;

/** GitHub's API for one repository (“owner/name”). */
export function gitHub(repository: string, { rest, graphql }: Addresses, connection: Connection): GitHub {
  const at = `${rest}/repos/${repository.split("/").map(encodeURIComponent).join("/")}`;
  return {
    // REST says who a person's token is, but not who the token of a workflow is.
    viewer: () => understood(loginIn, { method: "POST", url: graphql, body: { query: "{ viewer { login } }" } }, connection),
    comments: (pull) => allOf(commentIn, `${at}/issues/${pull}/comments?per_page=100`, connection),
    create: (pull, body, which) => request({ method: "POST", url: `${at}/issues/${pull}/comments`, body: { body } }, which, connection),
    update: (comment, body, which) => request({ method: "PATCH", url: `${at}/issues/comments/${comment}`, body: { body } }, which, connection),
    // The pulls of a commit do not know the commits of forks; the pulls of a branch do.
    pullsOf: (head) => allOf((pull) => numberOf(pull, head), `${at}/pulls?state=open&per_page=100&head=${encodeURIComponent(`${head.owner}:${head.branch}`)}`, connection),
  };
}

async function understood<T>(read: (json: unknown) => T | undefined, asked: Asked, connection: Connection): Promise<Outcome<T>> {
  const answer = await patiently((which) => request(asked, which, connection), connection);
  if (!answer.ok) return answer;
  const value = read(answer.value.json);
  return value === undefined ? beyondUs() : { ok: true, value };
}

async function allOf<T>(read: (json: unknown) => readonly T[], first: string, connection: Connection): Promise<Outcome<readonly T[]>> {
  const found = await patiently((which) => allPages(first, which, connection), connection);
  return found.ok ? { ok: true, value: found.value.flatMap(read) } : found;
}

/** From the first page on, also where a later one failed: after a wait the earlier ones may be otherwise. */
async function allPages(first: string, which: number, connection: Connection): Promise<Attempt<readonly unknown[]>> {
  const all: unknown[] = [];
  let url: string | undefined = first;
  for (let page = 1; url !== undefined; page += 1) {
    // Nothing but the API gets the token, whatever an answer says comes next.
    if (page > mostPages || new URL(url).origin !== new URL(first).origin) return beyondUs();
    const answer: Awaited<ReturnType<typeof request>> = await request({ method: "GET", url }, which, connection);
    if (!answer.ok) return answer;
    const { json, next } = answer.value;
    const items = listIn(json);
    if (items === undefined) return beyondUs();
    all.push(...items);
    url = next;
  }
  return { ok: true, value: all };
}

function commentIn(json: unknown): readonly Comment[] {
  const [id, body] = [numberIn(json, "id"), textIn(json, "body")];
  return id === undefined || body === undefined ? [] : [{ id, body, author: textIn(json, "user", "login") }];
}

function numberOf(json: unknown, { commit, repository }: Head): readonly number[] {
  const number = numberIn(json, "number");
  const isIt = textIn(json, "head", "sha") === commit && textIn(json, "head", "repo", "full_name") === repository;
  return isIt && number !== undefined ? [number] : [];
}

function loginIn(json: unknown): string | undefined {
  return isRecord(json) && listIn(json, "errors") === undefined ? textIn(json, "data", "viewer", "login") : undefined;
}

function beyondUs(): Attempt<never> {
  return { ok: false, pause: undefined, failure: { kind: "refused", message: "GitHub's API gave an answer that makes no sense." } };
}
