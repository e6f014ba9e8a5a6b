import { deepEqual, equal, match, ok } from "node:assert/strict";
import { type Marker, markerLine } from "../../src/action/marker";
import { type Posting, postComment } from "../../src/action/post-comment";
import type { Connection } from "../../src/action/request";
import { type Disturbance, GitHubStandIn, me, repository, token } from "./github-stand-in";

describe("posting the comment of a review", () => {
  const github = new GitHubStandIn();
  const waits: number[] = [];
  const noon = Date.parse("2026-03-16T12:00:00Z");

  before(() => github.start());
  after(() => github.stop());
  beforeEach(() => {
    github.reset();
    waits.length = 0;
  });

  const post = (asked: Partial<Posting> = {}, connection: Partial<Connection> = {}) =>
    postComment(
      {
        manner: "update",
        key: "pov",
        repository,
        server: "https://github.com",
        addresses: { rest: github.rest, graphql: github.graphql },
        run: { id: 500, attempt: 1 },
        event: { pull_request: { number: 7 } },
        comment: Buffer.from("## One plan changed\n"),
        facts: { version: 1, plans: 1 },
        ...asked,
      },
      { token, send: fetch, wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)), now: () => noon, patience: 5000, ...connection },
    );
  const marked = (asked: Partial<Marker> = {}) => markerLine({ key: "pov", run: { id: 500, attempt: 1 }, plans: 1, ...asked });
  const bodies = () => github.comments.map(({ body }) => body);

  describe("one comment that every run rewrites", () => {
    it("is made where there is none, and begins with a hidden line", async () => {
      deepEqual(await post(), { kind: "notice", message: "The review was posted as a comment." });
      deepEqual(bodies(), ["<!-- pov-review: pov run=500 attempt=1 plans=1 -->\n## One plan changed\n"]);
    });

    it("is found again by a later run, also by a second attempt of the same", async () => {
      await post();
      await post({ run: { id: 500, attempt: 2 } });
      deepEqual(await post({ run: { id: 501, attempt: 1 }, comment: Buffer.from("Newer.") }), { kind: "notice", message: "The comment with the review was updated." });
      deepEqual(bodies(), [`${marked({ run: { id: 501, attempt: 1 } })}\nNewer.`]);
    });

    it("is found on the third page of a long talk", async () => {
      for (let index = 0; index < 250; index += 1) github.add("ada", `Remark ${index}`);
      const { id } = github.add(me, `${marked({ run: { id: 400, attempt: 1 } })}\nOld.`);
      await post();
      deepEqual(github.writes(), [`PATCH /issues/comments/${id}`]);
      equal(github.arrived.filter(({ method }) => method === "GET").length, 3);
    });

    it("is never overwritten by an older run, nor by an older attempt", async () => {
      for (const run of [{ id: 501, attempt: 1 }, { id: 500, attempt: 2 }]) {
        github.reset();
        github.add(me, `${marked({ run })}\nNewer.`);
        match((await post()).message, /A newer run has commented already/u);
        deepEqual(github.writes(), []);
      }
    });

    it("is one for each key", async () => {
      await post({ key: "north" });
      await post({ key: "south" });
      await post({ key: "north", run: { id: 501, attempt: 1 } });
      deepEqual(github.comments.map(({ body }) => body.split("\n")[0]), [marked({ key: "north", run: { id: 501, attempt: 1 } }), marked({ key: "south" })]);
    });

    it("is not one that somebody else wrote the hidden line into, however new", async () => {
      const theirs = github.add("mallory", `${marked({ run: { id: 999_999_999_999, attempt: 1 } })}\nAll is well.`);
      await post();
      deepEqual(github.writes(), ["POST /issues/7/comments"]);
      match(theirs.body, /All is well/u);
    });

    it("is not one in which the hidden line is part of the text", async () => {
      github.add(me, `A robot quotes a plan:\n${marked({ run: { id: 999, attempt: 1 } })}\n`);
      await post();
      deepEqual(github.writes(), ["POST /issues/7/comments"]);
    });

    it("is not made when no plan differs, and says so where there is one", async () => {
      const nothing = { comment: Buffer.from("No plan differs."), facts: { version: 1, plans: 0 } };
      match((await post(nothing)).message, /nothing to comment on/u);
      deepEqual(bodies(), []);
      await post();
      await post({ ...nothing, run: { id: 501, attempt: 1 } });
      deepEqual(bodies(), [`${marked({ run: { id: 501, attempt: 1 }, plans: 0 })}\nNo plan differs.`]);
    });
  });

  describe("one comment a run", () => {
    it("is made beside the earlier ones", async () => {
      await post({ manner: "new" });
      await post({ manner: "new", run: { id: 501, attempt: 1 } });
      equal(github.comments.length, 2);
    });

    it("says once that no plan differs any more", async () => {
      const nothing = { manner: "new", comment: Buffer.from("No plan differs."), facts: { version: 1, plans: 0 } };
      await post(nothing);
      equal(github.comments.length, 0);
      await post({ manner: "new" });
      for (const id of [501, 502, 503]) await post({ ...nothing, run: { id, attempt: 1 } });
      deepEqual(github.comments.map(({ body }) => body.split("\n")[1]), ["## One plan changed", "No plan differs."]);
    });

    it("is not made after that of a newer run", async () => {
      github.add(me, `${marked({ run: { id: 501, attempt: 1 } })}\nNewer.`);
      await post({ manner: "new" });
      deepEqual(github.writes(), []);
    });
  });

  describe("when GitHub is in trouble", () => {
    const disturb = (...disturbances: readonly Disturbance[]) => void github.disturbances.push(...disturbances);
    const isRead = ({ method }: { readonly method: string }) => method === "GET";
    const isCreated = ({ method, path }: { readonly method: string; readonly path: string }) => method === "POST" && path.includes("/comments");

    it("asks again after 1, 2 and 4 seconds", async () => {
      disturb({ on: isRead, status: 502, times: 3 });
      match((await post()).message, /was posted/u);
      deepEqual(waits, [1000, 2000, 4000]);
    });

    it("gives up after five times, and says what to do", async () => {
      disturb({ on: isRead, status: 500, message: "Server Error" });
      deepEqual(await post(), { kind: "warning", message: "The review was not posted as a comment. GitHub's API answered 500: Server Error. Run the job again later. The summary of this run has the whole review." });
      equal(github.arrived.filter(isRead).length, 5);
    });

    it("does not write a comment twice whose answer was lost", async () => {
      for (const manner of ["update", "new"]) {
        github.reset();
        disturb({ on: isCreated, status: 502, isLost: true, times: 1 });
        match((await post({ manner })).message, /was updated/u);
        equal(github.comments.length, 1);
      }
    });

    it("writes a comment that was lost, and gives up in the end", async () => {
      disturb({ on: isCreated, status: 500, times: 2 });
      match((await post()).message, /was posted/u);
      github.reset();
      disturb({ on: isCreated, status: 500 });
      equal((await post()).kind, "warning");
      equal(github.writes().length, 5);
    });

    describe("and another run speaks while this one waits", () => {
      const limited = { status: 429, headers: { "retry-after": "120" }, times: 1 };
      const newer = `${marked({ run: { id: 501, attempt: 1 } })}\nNewer.`;
      const isChanged = ({ method }: { readonly method: string }) => method === "PATCH";
      const meanwhile = (happens: () => void) => ({ wait: () => Promise.resolve(happens()) });

      it("leaves the comment that the newer one wrote over the old one", async () => {
        for (const trouble of [limited, { status: 502, times: 1 }, { status: 502, times: 1, isLost: true }]) {
          github.reset();
          const comment = github.add(me, `${marked({ run: { id: 400, attempt: 1 } })}\nOld.`);
          disturb({ on: isChanged, ...trouble });
          match((await post({}, meanwhile(() => void (comment.body = newer)))).message, /A newer run has commented already/u);
          deepEqual(bodies(), [newer]);
        }
      });

      it("writes no second comment beside the one that the newer run made", async () => {
        for (const manner of ["update", "new"]) {
          github.reset();
          disturb({ on: isCreated, ...limited });
          match((await post({ manner }, meanwhile(() => void github.add(me, newer)))).message, /A newer run has commented already/u);
          deepEqual(bodies(), [newer]);
        }
      });

      it("writes over the comment that an older run made", async () => {
        disturb({ on: isCreated, ...limited });
        await post({}, meanwhile(() => void github.add(me, `${marked({ run: { id: 400, attempt: 1 } })}\nOld.`)));
        deepEqual(bodies(), [`${marked()}\n## One plan changed\n`]);
      });

      it("reads the first page again where the wait was for a later one", async () => {
        const comment = github.add(me, `${marked({ run: { id: 400, attempt: 1 } })}\nOld.`);
        for (let index = 0; index < 150; index += 1) github.add("ada", `Remark ${index}`);
        disturb({ on: ({ path }) => /[?&]page=2/u.test(path), ...limited });
        await post({}, meanwhile(() => void (comment.body = newer)));
        equal(comment.body, newer);
      });
    });

    it("waits as long as it is told to", async () => {
      disturb({ on: isCreated, status: 403, headers: { "retry-after": "7" }, message: "You have exceeded a secondary rate limit.", times: 1 }, { on: isRead, status: 429, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(noon / 1000 + 20) }, times: 1 });
      match((await post()).message, /was posted/u);
      deepEqual(waits, [21_000, 7000]);
    });

    it("waits a minute, then two, for a limit that does not say how long", async () => {
      disturb({ on: isCreated, status: 403, message: "You have exceeded a secondary rate limit. Please wait a few minutes.", times: 2 });
      match((await post()).message, /was posted/u);
      deepEqual(waits, [60_000, 120_000]);
    });

    it("does not wait for half an hour", async () => {
      disturb({ on: isRead, status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(noon / 1000 + 1800) }, message: "API rate limit exceeded" });
      match((await post()).message, /takes no more requests with this token until 12:30 UTC\. Run the job again then/u);
      deepEqual(waits, []);
    });

    it("does not wait for an answer for ever", async () => {
      disturb({ on: isRead, status: 200, isSilent: true });
      const { kind, message } = await post({}, { patience: 20 });
      equal(kind, "warning");
      match(message, /gave no answer: .*timeout/u);
    });

    it("says so when the network is down", async () => {
      const { kind, message } = await post({ addresses: { rest: "http://127.0.0.1:9", graphql: "http://127.0.0.1:9/graphql" } });
      equal(kind, "warning");
      match(message, /gave no answer: .+Run the job again later/u);
    });

    it("reads nothing into an answer that is a proxy's page", async () => {
      const send = () => Promise.resolve(new Response("<html>Sign in</html>", { status: 200 }));
      match((await post({}, { send })).message, /an answer that makes no sense/u);
    });
  });

  describe("when it may not", () => {
    it("says which permission is missing, or which recipe can do it, and lets the review decide", async () => {
      github.disturbances.push({ on: ({ method }) => method === "POST", status: 403, message: "Resource not accessible by integration" });
      const { kind, message } = await post();
      equal(kind, "warning");
      match(message, /answered 403: Resource not accessible by integration\. Give the job “permissions: pull-requests: write”\. In a pull request from a fork/u);
      deepEqual(waits, []);
    });

    it("says so of a pull request that is not there, a comment that is refused, and a token that is no good", async () => {
      match((await post({ event: { pull_request: { number: 8 } } })).message, /answered 404: Not Found\. Either the pull request is gone/u);
      match((await post({ comment: Buffer.from("x".repeat(70_000)) })).message, /answered 422: Validation Failed/u);
      match((await post({}, { token: "another" })).message, /answered 401: Bad credentials/u);
      match((await post({}, { token: "" })).message, /There is no token/u);
    });

    it("does not follow the API to another place", async () => {
      const theirs = "https://elsewhere.example/comments?page=2";
      let asked = 0;
      const send = (url: string, init: RequestInit) => {
        asked += 1;
        return url.includes("graphql") ? fetch(url, init) : Promise.resolve(new Response("[]", { headers: { link: `<${theirs}>; rel="next"` } }));
      };
      equal((await post({}, { send })).kind, "warning");
      equal(asked, 2);
      const moved = () => Promise.resolve(new Response("{}", { status: 301, headers: { location: theirs } }));
      match((await post({}, { send: moved })).message, /answered 301/u);
    });

    it("says what is wrong with what it was told", async () => {
      match((await post({ manner: "sometimes" })).message, /“comment” is “sometimes”\. Choose update, new or off/u);
      equal((await post({ key: "a --> b" })).kind, "error");
      match((await post({ event: { ref: "refs/heads/main" } })).message, /belongs to no pull request/u);
      deepEqual(github.arrived, []);
    });
  });

  describe("for a run of strangers", () => {
    const commit = "a".repeat(40);
    const event = { workflow_run: { id: 450, run_attempt: 2, event: "pull_request", head_branch: "deal", head_sha: commit, head_repository: { full_name: "mallory/deals", owner: { login: "mallory" } }, pull_requests: [] } };
    const pull = { number: 7, head: { label: "mallory:deal", sha: commit, repository: "mallory/deals" } };

    it("finds the pull request by what GitHub says, and orders by the run that reviewed", async () => {
      github.pulls.push({ ...pull, number: 6, head: { ...pull.head, repository: "mallory/other" } }, pull);
      await post({ event });
      deepEqual(bodies(), [`${marked({ run: { id: 450, attempt: 2 } })}\n## One plan changed\n`]);
    });

    it("leaves a pull request alone that has newer commits", async () => {
      github.pulls.push({ ...pull, head: { ...pull.head, sha: "b".repeat(40) } });
      match((await post({ event })).message, /No open pull request ends with the commit/u);
      deepEqual(github.writes(), []);
    });

    it("posts nothing when the commits belong to two pull requests", async () => {
      github.pulls.push(pull, { ...pull, number: 9 });
      match((await post({ event })).message, /#7, #9 have the same commits/u);
      deepEqual(github.writes(), []);
    });

    it("posts nothing for a run that no pull request started", async () => {
      match((await post({ event: { workflow_run: { ...event.workflow_run, event: "push" } } })).message, /started by “push”/u);
      match((await post({ event: { workflow_run: { ...event.workflow_run, head_repository: null } } })).message, /fork .+ is gone/u);
      deepEqual(github.arrived, []);
    });

    it("takes the power out of what it posts, and refuses what is no text or too long", async () => {
      github.pulls.push(pull);
      await post({ event, comment: Buffer.from("@acme/all, see #12") });
      ok(!/@acme|#12/u.test(bodies()[0] ?? ""));
      match((await post({ event, comment: Buffer.from([0xff, 0xfe]) })).message, /no text in UTF-8\. It was not posted/u);
      match((await post({ event, comment: Buffer.from("x".repeat(70_000)) })).message, /70000 characters/u);
    });

    it("believes none of its facts that make no sense", async () => {
      github.pulls.push(pull);
      await post({ event, facts: { plans: "many -->" } });
      match(bodies()[0] ?? "", /^<!-- pov-review: pov run=450 attempt=2 plans=1 -->\n/u);
    });
  });
});
