import assert from "node:assert/strict";
import { example, exported } from "./exported";

describe("what moves the NPV, as Markdown", () => {
  const text = example("02-thirty-day-pilot");

  it("has the result at which the NPV is 0, beside the one that is valued", () => {
    assert.match(exported("markdown", text), /\n\| manual drafting and rework time per handler \| 7 h\/week\/person \| 8\.9391 h\/week\/person \|\n/u);
  });

  it("says where no result brings the NPV to 0", () => {
    const costly = text.replace("amount: 200000 USD/year", "amount: 2000000 USD/year");
    assert.match(exported("markdown", costly), /\| 7 h\/week\/person \| no value \|/u);
  });
});
