import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { speak } from "../../src/core/texts/say";
import { example, hoverIn, over } from "./hover-in";

/** What is shown before why a rule found something there. */
function beforeReasons(text: string | undefined): string | undefined {
  return text?.split("\n\n[", 1)[0];
}

describe("hovering over a key", () => {
  it("says what it is for and what it holds, with an example", () => {
    assert.equal(over("metric", "    metric:"), `**metric**: What is measured\\.

Keys\\: name, definition, method, direction; or name alone\\.

\`\`\`yaml
metric: analyst effort per report
\`\`\``);
    assert.match(over("currency", "currency:") ?? "", /^\*\*currency\*\* \(required\): The currency of every total/u);
  });

  it("names the words of a choice, the referents of an id and the keys of items", () => {
    assert.match(over("status", "status: running") ?? "", /One of draft, proposed, agreed, running, concluded, closed/u);
    assert.match(over("decided_by", "  decided_by:") ?? "", /The id of a person in this plan/u);
    assert.match(over("checkpoints") ?? "", /A list; each item has the keys name, date, attendees/u);
    assert.match(over("in", "  in: [read-only") ?? "", /A list/u);
    assert.match(over("pass_when") ?? "", /One of all, any\\. A list of ids of outcomes in this plan/u);
    assert.match(over("costs") ?? "", /Each under an id of your choosing, with the keys kind, amount/u);
    assert.match(over("discount_rate") ?? "", /A number with its unit\\\./u);
  });

  it("knows the driver of the benefit that it belongs to", () => {
    assert.match(over("volume", "volume: reports_per_year") ?? "", /How often the time is saved in a year/u);
    const plan = example.replace(/benefit: \{.*\}/u, "benefit: {driver: error-reduction, «volume»: reports_per_year, cost: 38 USD/report}");
    assert.doesNotMatch(hoverIn(plan)?.text ?? "time is saved", /time is saved/u);
  });

  it("comes below figures and takes less room there", () => {
    assert.match(over("business_case") ?? "", /^\*\*NPV 68,538 USD\*\* at target\n[^]*\n\n\*\*business\\_case\*\*: How benefits and costs become a return\\\.\n\n```yaml\nbusiness_case: /u);
  });

  it("is left to another extension that serves the schema, which knows no figures", () => {
    assert.equal(over("metric", "    metric:", "beyond-schema"), undefined);
    assert.doesNotMatch(over("business_case", "business_case", "beyond-schema") ?? "How benefits", /How benefits/u);
  });

  it("is nothing over ids of the author's choosing and unknown keys", () => {
    assert.equal(over("differing-figures", "      differing-figures: {name"), undefined);
    assert.doesNotMatch(hoverIn(example.replace("scope:", "«scoop»:"))?.text ?? "", /What is in/u);
  });

  it("is there in a plan that is broken elsewhere", () => {
    assert.match(hoverIn(`«currency»: USD\npeople: {osei: {name: [\n`)?.text ?? "", /The currency of every total/u);
    assert.match(hoverIn(`\r\n«currency»: USD\r\npeople:\r\n\tx: 1\r\n`)?.text ?? "", /The currency of every total/u);
  });

  it("is said in the language of the editor", () => {
    speak({ "The currency of every total.": "Die Währung aller Summen.", "**{0}** (required): {1}": "**{0}** (nötig): {1}" });
    try {
      assert.match(over("currency", "currency:") ?? "", /^\*\*currency\*\* \(nötig\): Die Währung aller Summen/u);
    } finally {
      speak();
    }
  });
});

describe("hovering over a word of the format", () => {
  it("says what a role, a status, a method or a rule means", () => {
    assert.equal(over("executive-sponsor"), "**executive\\-sponsor**: Stands behind the project with a name, and answers for its result\\.");
    assert.equal(over("running", "status: running"), "**running**: The work has started, and readings come in\\.");
    assert.match(over("tei") ?? "", /PV of the benefits/u);
    assert.equal(over("latest"), "**latest**: The last reading by date\\.");
    assert.equal(hoverIn(example.replace(/result: \{.*\}/u, "result: «worst»"))?.text, "**worst**: The reading that is furthest from the target\\.");
  });

  it("says of a driver how it turns an outcome into money, and its fields", () => {
    const text = over("time-saved") ?? "";
    assert.match(text, /\n\nimprovement × volume × rate × capture\n\n- `volume` \(required\): How often/u);
    assert.match(text, /\n- `capture`: The share of saved time/u);
    assert.match(text, /Every driver also has `attribution`, `risk_adjustment`, `ramp`, `decay`, `recurrence`\.$/u);
  });

  it("is nothing where the same word is free text", () => {
    assert.equal(hoverIn(example.replace("method: stopwatch log kept by the analysts, not by the vendor", "method: «simple»"))?.text, undefined);
  });
});

describe("hovering over a quantity", () => {
  const withCost = (amount: string, rates = ""): string => example.replace("basis: 120 h", `initial: ${amount}, basis: 120 h`).replace("customer:", `${rates}customer:`);
  const baseline = (quantity: string, more = ""): string | undefined => beforeReasons(hoverIn(example.replace("value: 14 h/report", `value: «${quantity}»`).replace("customer:", `${more}customer:`))?.text);

  it("says it a year and in hours", () => {
    assert.equal(baseline("22 h/week/person"), "**22 h/week/person** = 1,144 h/year/person");
    assert.equal(baseline("600000 USD/(3 year)"), "**600,000 USD/\\(3 year\\)** = 200,000 USD/year");
    assert.equal(baseline("90 min/report"), "**90 min/report** = 1\\.5 h/report");
    assert.equal(baseline("2 workday/report"), "**2 workday/report** = 16 h/report");
  });

  it("says it in the plan's currency, at its rate", () => {
    const rates = "exchange_rates: {EUR: {rate: 1.08 USD/EUR, date: 2026-02-26}}\n";
    assert.equal(baseline("2500 EUR/month", rates), "**2,500 EUR/month** = 30,000 EUR/year = 32,400 USD/year, at 1\\.08 USD/EUR on 26 February 2026");
    assert.equal(baseline("100 EUR/report", rates.replace(", date: 2026-02-26", "")), "**100 EUR/report** = 108 USD/report, at 1\\.08 USD/EUR");
    assert.equal(baseline("100 EUR/report"), "**100 EUR/report**: money per report");
    assert.equal(hoverIn(withCost("0 USD", "exchange_rates: {EUR: {rate: «1.08 USD/EUR»}}\n"))?.text, "**1\\.08 USD/EUR**: USD per EUR");
  });

  it("says in words what one is that says all of that itself", () => {
    assert.equal(over("14 h/report"), "**14 h/report**: time per report");
    assert.equal(over("3 year", "horizon: 3 year"), "**3 year**: a time");
    assert.equal(baseline("5 day/report"), "**5 day/report**: time per report");
  });

  it("is silent where it cannot be read, and over numbers without a unit", () => {
    assert.doesNotMatch(baseline("$200k") ?? "", /200,000/u);
    assert.equal(over("4", "samples: 4, by: lindt, evidence: evidence/2026-03-13"), undefined);
    assert.equal(over("0", "limit: 0"), undefined);
  });
});

describe("hovering over a target", () => {
  const target = (written: string, baseline = "4.00 %"): string | undefined =>
    beforeReasons(hoverIn(example.replace("value: 14 h/report", `value: ${baseline}`).replace(/target: \{.*\}/u, `target: ${written}`))?.text);

  it("says what a relative one comes to", () => {
    assert.equal(target("{reduction: «5 %»}"), "5 % less than the baseline of 4\\.00 % is **3\\.80 %**.");
    assert.equal(target("{reduction: «0.2 pp»}"), "The baseline of 4\\.00 % less 0\\.2 pp is **3\\.80 %**.");
    assert.equal(target("{increase: «30 %»}", "50 %"), "30 % more than the baseline of 50 % is **65 %**.");
    assert.equal(target("{increase: «2 case/week»}", "10 case/week"), "The baseline of 10 case/week plus 2 case/week is **12 case/week**.\n\n**2 case/week** = 104 case/year");
  });

  it("says how far a plain one is from the baseline", () => {
    assert.equal(target("«12 h/report»", "14 h/report"), "14\\.3 % less than the baseline of 14 h/report.");
    assert.equal(target("{value: «12 h/report»}", "10 h/report"), "20\\.0 % more than the baseline of 10 h/report.");
  });

  it("says neither without a baseline that can be compared", () => {
    assert.equal(target("«12 h/report»", "0 h/report"), "**12 h/report**: time per report");
    assert.equal(target("{reduction: «5 pp»}", "14 h/report"), "**5 pp**: a difference in percentage points");
  });
});
