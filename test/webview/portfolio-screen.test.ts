import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { ListedPlan } from "../../src/protocol/portfolio";
import { firstScreen, screenAfter } from "../../src/webview/portfolio-screen";
import { readPortfolioMessage } from "../../src/webview/read-portfolio-message";

function plan(uri: string, title = uri): ListedPlan {
  const nothing = { id: undefined, customer: undefined, result: undefined, currency: undefined, sponsor: undefined, schedule: undefined, unreadable: undefined, judged: undefined };
  return { uri, file: uri, summary: { ...nothing, title, status: "draft" } };
}

const begun = screenAfter(firstScreen(undefined), { type: "begin", plans: [plan("a"), plan("b")], isListed: true, locale: "de" });

describe("the screen of the portfolio", () => {
  it("begins in the order that was kept, and is empty until the plans are told", () => {
    const order = { column: "npv", isDescending: true } as const;
    const screen = firstScreen({ scrollY: 10, order });
    assert.deepEqual([screen.order, screen.plans.size, screen.isListed], [order, 0, false]);
  });

  it("has the plans and the formats of the reader once they are told", () => {
    assert.deepEqual([[...begun.plans.keys()], begun.isListed, begun.formats.locale], [["a", "b"], true, "de"]);
  });

  it("takes plans that came, changed and went, and keeps the others as they are", () => {
    const after = screenAfter(begun, { type: "changed", plans: [plan("c"), plan("b", "new")], gone: ["a"], isListed: true });
    assert.deepEqual([...after.plans.values()].map(({ summary }) => summary.title), ["new", "c"]);
    const other = screenAfter(begun, { type: "changed", plans: [plan("b", "new")], gone: [], isListed: true });
    assert.equal(other.plans.get("a"), begun.plans.get("a"));
  });

  it("is stopped with the server, until plans change again", () => {
    const stopped = screenAfter(begun, { type: "serverStopped", isRestarting: true });
    assert.deepEqual([stopped.outage, stopped.plans.size], ["restarting", 2]);
    assert.equal(screenAfter(stopped, { type: "changed", plans: [], gone: ["a", "b"], isListed: false }).outage, undefined);
  });
});

describe("messages to the portfolio", () => {
  it("are read when the editor sent them", () => {
    for (const message of [
      { type: "begin", plans: [plan("a")], isListed: false, locale: "en" },
      { type: "begin", plans: [], isListed: true, locale: "de", texts: { Plan: "Vorhaben" } },
      { type: "changed", plans: [plan("a")], gone: ["b"], isListed: true },
      { type: "serverStopped", isRestarting: true },
    ]) assert.equal(readPortfolioMessage(message), message);
  });

  it("are ignored when they are anything else", () => {
    for (const stranger of [
      undefined, null, "begin", {}, { type: "report" }, { type: "begin", plans: {}, isListed: true, locale: "en" }, { type: "begin", plans: [{}], isListed: true, locale: "en" },
      { type: "begin", plans: [], isListed: true }, { type: "begin", plans: [], isListed: true, locale: "en", texts: "de" }, { type: "changed", plans: [], isListed: true }, { type: "changed", plans: [], gone: [] },
    ]) assert.equal(readPortfolioMessage(stranger), undefined, JSON.stringify(stranger));
  });
});
