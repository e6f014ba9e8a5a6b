import { isRecord, listIn, numberIn, textIn } from "./json";
import { type Asked, type Connection, type Outcome, request } from "./request";

export type { Outcome } from "./request";

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

/** What is asked of GitHub about one repository. */
export interface GitHub {
  /** The login that this token speaks as. */
  readonly viewer: () => Promise<Outcome<string>>;
  /** All comments at a pull request, the oldest first. */
  readonly comments: (pull: number) => Promise<Outcome<readonly Comment[]>>;
  readonly create: (pull: number, body: string) => Promise<Outcome<unknown>>;
  readonly update: (comment: number, body: string) => Promise<Outcome<unknown>>;
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
  const send = (method: "POST" | "PATCH", url: string, body: unknown) => request({ method, url, body, isRepeatable: method === "PATCH" }, connection);
  return {
    viewer: async () => {
      // REST says who a person's token is, but not who the token of a workflow is.
      const answer = await request({ method: "POST", url: graphql, body: { query: "{ viewer { login } }" }, isRepeatable: true }, connection);
      return answer.ok ? understood(loginIn(answer.value.json)) : answer;
    },
    comments: async (pull) => {
      const found = await allPages(`${at}/issues/${pull}/comments?per_page=100`, connection);
      return found.ok ? { ok: true, value: found.value.flatMap(commentIn) } : found;
    },
    create: (pull, body) => send("POST", `${at}/issues/${pull}/comments`, { body }),
    update: (comment, body) => send("PATCH", `${at}/issues/comments/${comment}`, { body }),
    pullsOf: async (head) => {
      // The pulls of a commit do not know the commits of forks; the pulls of a branch do.
      const found = await allPages(`${at}/pulls?state=open&per_page=100&head=${encodeURIComponent(`${head.owner}:${head.branch}`)}`, connection);
      return found.ok ? { ok: true, value: found.value.flatMap((pull) => numberOf(pull, head)) } : found;
    },
  };
}

async function allPages(first: string, connection: Connection): Promise<Outcome<readonly unknown[]>> {
  const all: unknown[] = [];
  let url: string | undefined = first;
  for (let page = 1; url !== undefined; page += 1) {
    // Nothing but the API gets the token, whatever an answer says comes next.
    if (page > mostPages || new URL(url).origin !== new URL(first).origin) return beyondUs();
    const asked: Asked = { method: "GET", url, isRepeatable: true };
    const answer: Awaited<ReturnType<typeof request>> = await request(asked, connection);
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

function understood<T>(value: T | undefined): Outcome<T> {
  return value === undefined ? beyondUs() : { ok: true, value };
}

function beyondUs(): Outcome<never> {
  return { ok: false, failure: { kind: "refused", message: "GitHub's API gave an answer that makes no sense." } };
}
