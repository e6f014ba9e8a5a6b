import { once } from "node:events";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";

/** A comment as the stand-in keeps it. */
export interface KeptComment {
  readonly id: number;
  readonly author: string;
  body: string;
}

/** A request that arrived. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly token: string | undefined;
}

/** An answer in place of the usual one. `lost` does what was asked first, and then fails. */
export interface Disturbance {
  readonly on: (request: Arrived) => boolean;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly isLost?: boolean;
  /** Never answers. */
  readonly isSilent?: boolean;
  /** How many requests are disturbed; every one when it is left out. */
  times?: number;
}

/** A pull request as the list of a branch's pull requests has it. */
export interface KeptPull {
  readonly number: number;
  readonly head: { readonly label: string; readonly sha: string; readonly repository: string };
}

export const token = "a token of the test";
export const repository = "acme/deals";
export const me = "github-actions[bot]";

/** GitHub's REST API as far as comments at pull requests go, on this machine. */
export class GitHubStandIn {
  readonly comments: KeptComment[] = [];
  readonly pulls: KeptPull[] = [];
  readonly arrived: Arrived[] = [];
  readonly disturbances: Disturbance[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  #next = 1000;

  async start(): Promise<void> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
  }

  /** Such as “http://127.0.0.1:4711/api/v3”: a server of one's own has its API below a path. */
  get rest(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/api/v3`;
  }

  get graphql(): string {
    return this.rest.replace("/v3", "/graphql");
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  reset(): void {
    for (const kept of [this.comments, this.pulls, this.arrived, this.disturbances]) kept.length = 0;
  }

  add(author: string, body: string): KeptComment {
    const comment = { id: this.#next++, author, body };
    this.comments.push(comment);
    return comment;
  }

  writes(): readonly string[] {
    return this.arrived.filter(({ method, path }) => method !== "GET" && !path.startsWith("/api/graphql")).map(({ method, path }) => `${method} ${path.replace(`/api/v3/repos/${repository}`, "")}`);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.rest);
    const arrived = { method: request.method ?? "", path: url.pathname + url.search, token: request.headers.authorization };
    const body = await bodyOf(request);
    this.arrived.push(arrived);
    const disturbance = this.disturbances.find(({ on, times }) => on(arrived) && times !== 0);
    if (disturbance !== undefined) {
      if (disturbance.times !== undefined) disturbance.times -= 1;
      if (disturbance.isLost === true) this.#usual(arrived, url, body);
      if (disturbance.isSilent !== true) send(response, disturbance.status, { message: disturbance.message ?? "Disturbed" }, disturbance.headers);
      return;
    }
    if (arrived.token !== `Bearer ${token}`) return send(response, 401, { message: "Bad credentials" });
    const { status, json, headers } = this.#usual(arrived, url, body);
    send(response, status, json, headers);
  }

  #usual({ method }: Arrived, url: URL, body: Readonly<Record<string, unknown>>): { status: number; json: unknown; headers?: Readonly<Record<string, string>> } {
    if (url.pathname === "/api/graphql") return { status: 200, json: { data: { viewer: { login: me } } } };
    const path = url.pathname.replace(`/api/v3/repos/${repository}`, "");
    const text = typeof body["body"] === "string" ? body["body"] : "";
    if (text.length > 65_536) return { status: 422, json: { message: "Validation Failed: body is too long (maximum is 65536 characters)" } };
    if (method === "GET" && path === "/issues/7/comments") return paged(this.comments.map(shown), url);
    if (method === "POST" && path === "/issues/7/comments") return { status: 201, json: shown(this.add(me, text)) };
    if (method === "GET" && path === "/pulls") return paged(this.pulls.filter(({ head }) => head.label === url.searchParams.get("head")).map(pullShown), url);
    return method === "PATCH" ? this.#changed(path, text) : { status: 404, json: { message: "Not Found" } };
  }

  #changed(path: string, text: string): { status: number; json: unknown } {
    const comment = this.comments.find(({ id }) => path === `/issues/comments/${id}`);
    if (comment === undefined) return { status: 404, json: { message: "Not Found" } };
    if (comment.author !== me) return { status: 403, json: { message: "Resource not accessible by integration" } };
    comment.body = text;
    return { status: 200, json: shown(comment) };
  }
}

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text === "" ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>);
}

function paged(all: readonly unknown[], url: URL): { status: number; json: unknown; headers: Readonly<Record<string, string>> } {
  const [page, size] = [Number(url.searchParams.get("page") ?? 1), Math.min(Number(url.searchParams.get("per_page") ?? 30), 100)];
  const address = (to: number) => {
    const other = new URL(url);
    other.searchParams.set("page", String(to));
    return `<${other.href}>`;
  };
  const last = Math.ceil(all.length / size);
  const links = [...(page > 1 ? [`${address(page - 1)}; rel="prev"`] : []), ...(page < last ? [`${address(page + 1)}; rel="next"`, `${address(last)}; rel="last"`] : [])];
  return { status: 200, json: all.slice((page - 1) * size, page * size), headers: links.length === 0 ? {} : { link: links.join(", ") } };
}

function shown({ id, author, body }: KeptComment): unknown {
  return { id, body, user: { login: author, type: "Bot" } };
}

function pullShown({ number, head }: KeptPull): unknown {
  return { number, state: "open", head: { label: head.label, sha: head.sha, repo: { full_name: head.repository } } };
}

function send(response: ServerResponse, status: number, json: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(json));
}
