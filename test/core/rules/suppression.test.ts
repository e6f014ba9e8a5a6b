import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";

const noSponsor = "people:\n  lindt: {name: M. Lindt}";
import { basicFindingsIn, smallPlan } from "./small-plan";

describe("a suppression", () => {
  it("of the next line keeps the named rule quiet there", () => {
    assert.deepEqual(rulesIn("# pov-disable-next-line executive-sponsor -- to be named on 3 March\npeople:\n  lindt: {name: M. Lindt}"), []);
    assert.deepEqual(rulesIn("# pov-disable-next-line outcome-count, no-outcome\npeople:\n  lindt: {name: M. Lindt}"), ["executive-sponsor"]);
  });

  it("of the next line may be one of several, or name several rules, or none", () => {
    assert.deepEqual(rulesIn("# pov-disable-next-line executive-sponsor\n# and a remark\npeople:\n  lindt: {name: M. Lindt}"), []);
    assert.deepEqual(rulesIn("# pov-disable-next-line outcome-count, executive-sponsor\npeople:\n  lindt: {name: M. Lindt}"), []);
    assert.deepEqual(rulesIn("# pov-disable-next-line\npeople:\n  lindt: {name: M. Lindt}"), []);
  });

  it("of a line stands behind it", () => {
    assert.deepEqual(rulesIn("people: # pov-disable-line executive-sponsor\n  lindt: {name: M. Lindt}"), []);
    assert.deepEqual(rulesIn("people:\n  lindt: {name: M. Lindt} # pov-disable-line executive-sponsor"), ["executive-sponsor"]);
  });

  it("holds from disable to enable, or to the end", () => {
    const two = (middle: string): string => `${noSponsor}\nscope: {outt: [a]}\n${middle}\ndecision: {decidedby: osei}`;
    const text = (middle: string): string => `# pov-disable\n${smallPlan(two(middle))}`;
    assert.deepEqual(basicFindingsIn(text("")), []);
    assert.deepEqual(basicFindingsIn(text("# pov-enable")).map(({ path }) => path), ["decision.decidedby"]);
    assert.deepEqual(basicFindingsIn(`# pov-disable unknown-key\n${smallPlan(two("# pov-enable unknown-key"))}`).map(({ path }) => path), ["people", "decision.decidedby"]);
  });

  it("of the file holds everywhere", () => {
    assert.deepEqual(basicFindingsIn(`${smallPlan(noSponsor)}# pov-disable-file executive-sponsor`), []);
  });

  it("with a day that is none says so, since it would hold for ever", () => {
    const told = (day: string): readonly string[] => analyse(smallPlan(`# pov-disable-next-line executive-sponsor -- to be named, until ${day}\n${noSponsor}`), "2026-03-02").findings.flatMap(({ rule, message }) => (rule === "suppression" ? [message] : []));
    for (const day of ["2026-3-5", "2026-13-45", "05.03.2026"]) assert.deepEqual(told(day), [`“${day}” is no day of the calendar, so this suppression never expires. Write the day as until 2026-03-31.`]);
    assert.deepEqual([...told("2026-03-05"), ...told("2026-03-05."), ...told("the 3 March call"), ...told("3 samples are in")], []);
  });

  it("holds until its day, and for ever when nobody says what day it is", () => {
    const excerpt = "# pov-disable-next-line executive-sponsor -- to be named at the 3 March call, until 2026-03-05\npeople:\n  lindt: {name: M. Lindt}";
    assert.deepEqual(rulesIn(excerpt, "2026-03-05"), []);
    assert.deepEqual(rulesIn(excerpt, "2026-03-06"), ["executive-sponsor"]);
    assert.deepEqual(rulesIn(excerpt), []);
  });

  it("is kept with what it keeps quiet, its reason and its day", () => {
    const excerpt = "# pov-disable-next-line executive-sponsor -- to be named -- soon, until 2026-03-05\npeople:\n  lindt: {name: M. Lindt}";
    const [suppressed] = analyse(smallPlan(excerpt), "2026-03-01").suppressed;
    assert.equal(suppressed?.finding.rule, "executive-sponsor");
    assert.deepEqual([suppressed.suppression.reason, suppressed.suppression.until], ["to be named -- soon, until 2026-03-05", "2026-03-05"]);
  });

  it("in a text is only text", () => {
    assert.deepEqual(rulesIn(`title: "x # pov-disable-file"\n${noSponsor}`), ["executive-sponsor"]);
    assert.deepEqual(rulesIn(`problem:\n  pain: |\n    # pov-disable-file\n${noSponsor}`), ["executive-sponsor"]);
    assert.deepEqual(rulesIn(`${noSponsor} # see pov-disable-file`), ["executive-sponsor"]);
  });

  it("does not hide what is no YAML", () => {
    assert.ok(basicFindingsIn(`# pov-disable-file\n${smallPlan("title: a: b")}`).some(({ rule }) => rule === "yaml"));
  });
});

function rulesIn(excerpt: string, asOf?: string): readonly string[] {
  return basicFindingsIn(smallPlan(excerpt), asOf).map(({ rule }) => rule);
}
