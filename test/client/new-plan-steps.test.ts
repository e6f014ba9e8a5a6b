import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { type Step, walkSteps } from "../../src/client/walk-steps";

type Answers = Readonly<Record<string, string>>;

/** Steps that are answered by a script, and what they were asked with. */
function scripted(script: readonly (string | undefined)[], names: readonly string[]): { readonly steps: readonly Step<Answers>[]; readonly asked: string[] } {
  const asked: string[] = [];
  const replies = [...script];
  const steps = names.map((name): Step<Answers> => (answers, { step, totalSteps }) => {
    asked.push(`${name} ${step}/${totalSteps}${answers[name] === undefined ? "" : ` (${answers[name]})`}`);
    const reply = replies.shift();
    return Promise.resolve(reply === undefined || reply === "back" ? reply : { ...answers, [name]: reply });
  });
  return { steps, asked };
}

describe("questions one after the other", () => {
  it("end with all answers", async () => {
    const { steps, asked } = scripted(["Acme", "R. Osei"], ["customer", "sponsor"]);
    assert.deepEqual(await walkSteps(steps, {}), { customer: "Acme", sponsor: "R. Osei" });
    assert.deepEqual(asked, ["customer 1/2", "sponsor 2/2"]);
  });

  it("can be gone back to, with the answer that was given", async () => {
    const { steps, asked } = scripted(["Acme", "back", "Apex", "R. Osei"], ["customer", "sponsor"]);
    assert.deepEqual(await walkSteps(steps, {}), { customer: "Apex", sponsor: "R. Osei" });
    assert.deepEqual(asked, ["customer 1/2", "sponsor 2/2", "customer 1/2 (Acme)", "sponsor 2/2"]);
  });

  it("end with nothing at any step where the author gives up", async () => {
    for (const count of [0, 1]) {
      const { steps } = scripted([...Array.from({ length: count }, () => "Acme"), undefined], ["customer", "sponsor"]);
      assert.equal(await walkSteps(steps, {}), undefined);
    }
  });

  it("are none when nothing is left to ask", async () => {
    assert.deepEqual(await walkSteps([], { customer: "Acme" }), { customer: "Acme" });
  });
});
