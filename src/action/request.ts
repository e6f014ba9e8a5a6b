/** The way to GitHub's API, and the world that it needs: a network, a clock and patience. */
export interface Connection {
  readonly token: string;
  readonly send: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long one answer may take, in milliseconds. */
  readonly patience: number;
}

/** What is asked of the API. */
export interface Asked {
  readonly method: "GET" | "POST" | "PATCH";
  readonly url: string;
  readonly body?: unknown;
}

/**
 * Why something was not done. forbidden: the token may not. missing: there is no such thing, or the token may not see
 * it. refused: the request itself is no good. limited: too many requests. unavailable: no answer, or a failure at
 * the other end, so that nobody knows whether it was done.
 */
export interface Failure {
  readonly kind: "forbidden" | "missing" | "refused" | "limited" | "unavailable";
  /** One sentence with what the API said. */
  readonly message: string;
}

/** What was asked for, or why it is not there. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** An answer's JSON and the address of its next page. */
export interface Answer {
  readonly json: unknown;
  readonly next: string | undefined;
}

/** What one attempt came to. The pause, in milliseconds, is after what time another one may help; undefined where none does. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure; readonly pause: Pause };

type Pause = number | undefined;

const attempts = 5;
const second = 1000;
/** GitHub asks for a minute where it does not say how long, then for more each time. */
const limitPause = 60 * second;
const longestPause = 150 * second;

/**
 * Attempts something, and attempts it again while that may help: when GitHub says that it was asked too often, as late as it
 * says; when it fails or is silent, after 1, 2, 4 and 8 seconds. Gives up when it would have to wait for more than two and a
 * half minutes at once. What an attempt found out before a wait may be otherwise afterwards, so each has to begin anew.
 */
export async function patiently<T>(attempt: (which: number) => Promise<Attempt<T>>, { wait }: Connection): Promise<Outcome<T>> {
  for (let which = 1; ; which += 1) {
    const tried = await attempt(which);
    if (tried.ok) return tried;
    if (tried.pause === undefined || tried.pause > longestPause || which === attempts) return { ok: false, failure: tried.failure };
    await wait(tried.pause);
  }
}

/** Asks once; `which` attempt it is tells how long to wait for the next one. */
export async function request(asked: Asked, which: number, connection: Connection): Promise<Attempt<Answer>> {
  const again = 2 ** (which - 1) * second;
  try {
    const response = await connection.send(asked.url, requestOf(asked, connection));
    const text = await response.text();
    if (response.ok) return { ok: true, value: { json: jsonIn(text), next: nextOf(response.headers.get("link")) } };
    const pause = limitOf(response, text, which, connection.now());
    if (pause !== undefined) return failed("limited", limitMessage(pause, connection.now()), pause);
    return failed(kindOf(response.status), said(response.status, text), response.status >= 500 ? again : undefined);
  } catch (error) {
    return failed("unavailable", `GitHub's API gave no answer: ${reasonOf(error)}.`, again);
  }
}

function requestOf({ method, body }: Asked, { token, patience }: Connection): RequestInit {
  return {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "user-agent": "pov-as-code",
      "x-github-api-version": "2022-11-28",
    },
    // A redirect would turn a POST into a GET, and could take the token elsewhere.
    redirect: "manual",
    signal: AbortSignal.timeout(patience),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

function failed(kind: Failure["kind"], message: string, pause: Pause): Attempt<never> {
  return { ok: false, failure: { kind, message }, pause };
}

/** How long to wait where GitHub was asked too often; undefined where that is not what it says. */
function limitOf({ status, headers }: Response, text: string, which: number, now: number): Pause {
  if (status !== 403 && status !== 429) return undefined;
  const after = headers.get("retry-after");
  if (after !== null && /^\d{1,9}$/u.test(after)) return Number(after) * second;
  const reset = headers.get("x-ratelimit-reset");
  if (headers.get("x-ratelimit-remaining") === "0" && reset !== null && /^\d{1,12}$/u.test(reset)) return Math.max(Number(reset) * second - now, 0) + second;
  return status === 429 || /secondary rate limit|abuse detection/iu.test(text) ? limitPause * 2 ** (which - 1) : undefined;
}

function limitMessage(pause: number, now: number): string {
  return `GitHub takes no more requests with this token until ${new Date(now + pause).toISOString().slice(11, 16)} UTC.`;
}

function kindOf(status: number): Failure["kind"] {
  if (status >= 500) return "unavailable";
  if (status === 404) return "missing";
  return status === 401 || status === 403 ? "forbidden" : "refused";
}

function said(status: number, text: string): string {
  const json = jsonIn(text);
  const message = typeof json === "object" && json !== null && "message" in json && typeof json.message === "string" ? json.message : "no reason given";
  return `GitHub's API answered ${status}: ${message.slice(0, 200)}`;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's page instead of an answer: nothing to read in it.
    return undefined;
  }
}

/** Fetch says only “fetch failed”; the cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message !== "" ? cause.message : error.message;
}

/** The next page in a Link header, such as `<https://…?page=2>; rel="next"`. */
function nextOf(link: string | null): string | undefined {
  return /<([^<>]+)>\s*;[^,]*\brel="?next\b/u.exec(link ?? "")?.[1];
}
