import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edit/apply-edits";
import { examplePlan } from "../../../src/core/rules/example-plan";
import type { Finding } from "../../../src/core/rules/finding";
import { internalNote } from "../../../src/core/rules/hygiene/internal-note";
import { secret } from "../../../src/core/rules/hygiene/secret";
import { secretPlaces } from "../../../src/core/rules/hygiene/secret-places";
import { findingsBy, found, marked, messages } from "./findings";

/** Put together here, so that no file of the project has the form of a credential. */
const made = (...parts: readonly string[]): string => parts.join("");

const key = made("-----BEGIN RSA PRIVATE", " KEY-----");
const body = "MIIEpAIBAAKCAQEA7bq3v0p1c2d3e4f5g6h7i8j9";

describe("secret", () => {
  const credentials: readonly (readonly [text: string, kind: string, secret: string])[] = [
    [made("AKIA", "IOSFODNN7EXAMPLE"), "an AWS access key", made("AKIA", "IOSFODNN7EXAMPLE")],
    [made("ghp_", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"), "a GitHub token", "ghp_"],
    [made("github_pat_", "11ABCDEFG0a1b2c3d4e5f6_g7h8i9"), "a GitHub token", "github_pat_"],
    [made("xoxb-", "123456789012-abcdefABCDEF"), "a Slack token", "xoxb-"],
    [made("https://hooks.slack.com/services/", "T0000/B0000/abcdef123456"), "a Slack webhook", "T0000"],
    [made("AIza", "SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q"), "a Google API key", "AIza"],
    [made("sk-", "proj-a1b2c3d4e5f6g7h8"), "an API key", "sk-"],
    [made("sk-", "abcdefghijklmnopqrst1234"), "an API key", "sk-"],
    [made("sk_", "live_a1b2c3d4e5f6g7h8"), "an API key", "sk_"],
    [made("eyJ", "hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"), "a signed token", "eyJ"],
    ["postgres://reader:Winter@db.example.com/crm", "a password in an address", "Winter"],
    ["redis://:Winter@cache.example.com:6379", "a password in an address", "Winter"],
    ["https://files.example.com/a.csv?X-Amz-Date=20260316&X-Amz-Signature=0a1b2c3d4e", "a signed link", "0a1b2c3d4e"],
    ["https://files.example.com/a.csv?sv=2024&sig=0a1b2c%2F3d4e%3D", "a signed link", "0a1b2c%2F3d4e%3D"],
    ["https://example.com/#access_token=0a1b2c3d4e", "a signed link", "0a1b2c3d4e"],
    ["Server=db;User=sa;Pwd=Winter;Encrypt=true", "a password", "Winter"],
    ["DefaultEndpointsProtocol=https;AccountName=crm;AccountKey=0a1B2c3D4e5F6g7H8==", "a key or token", "0a1B2c3D4e5F6g7H8=="],
    ["password: hunter", "a password", "hunter"],
    ["DB_PASSWORD = 'hunter'", "a password", "hunter"],
    ["the password is hunter22, as ever", "a password", "hunter22"],
    ["api_key: 0a1b2c3d4e5f6g7h", "a key or token", "0a1b2c3d4e5f6g7h"],
    ["Authorization: Bearer 0a1b2c3d4e5f6g7h8i9j", "an authorization header", "0a1b2c3d4e5f6g7h8i9j"],
  ];
  for (const [text, kind, words] of credentials) {
    it(`finds ${kind} in “${text.slice(0, 24)} …”`, () => {
      const places = secretPlaces(`# ${text}\n`);
      assert.deepEqual(places.map(({ name }) => name), [kind]);
      assert.ok(`# ${text}`.slice(places[0]?.span.start).startsWith(words));
    });
  }

  const innocent = [
    "password reset tickets", "Password resets: 400 a month", "passwords: 2000 /year", "password: none", "the password: see the vault", "password: ____", "password: ${DB_PASSWORD}",
    'digest: "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"', "token: 1200000 token/year", "token cost: 3 USD/token", "token: tokens_per_year",
    "https://example.com/a?id=10423&signed=true", "http://localhost:8080/plans", "mailto:a@b.example", "ssh://git@example.com/plans.git", "postgres://user:password@db.example.com",
    "id: risk-adjusted-return-of-the-pilot-2026", "id: sk-warehouse-routing-pilot-2026", "secret: {a: 1}", "the secret of the report: less manual work", "basic understanding of internationalization",
    "https://<user>:<password>@db.example.com", "bearer of bad news: 14 h", "key: value, another key: value", "evidence/2026-03-13-log.csv", "ghp_ and AKIA are prefixes", "sig=",
  ];
  for (const text of innocent) it(`leaves “${text}” alone`, () => assert.deepEqual(secretPlaces(`${text}\n`), []));

  it("takes a private key with its lines, in a comment or in a text", () => {
    const comment = `# ${key}\n# ${body}\n# ${body}\n# -----END RSA PRIVATE KEY-----\n`;
    assert.deepEqual(redacted(comment), "# ____\n");
    const cut = `pain: |\n  ${key}\n  ${body}\n  ${body}\n\ntitle: x\n`;
    assert.deepEqual(redacted(cut), "pain: |\n  ____\n\ntitle: x\n");
    assert.deepEqual(redacted(`"${key}\\n${body}\\n"`), '"____\\n"');
  });

  it("says nothing of what it found", () => {
    const words = made("ghp_", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8");
    for (const excerpt of [`title: ${words}`, `# ${words}\ntitle: x`, `people: {${words}: {name: ${words}}}`, `scope: {${words}: 1}`, `decision: {decided_by: ${words}}`]) {
      const findings = findingsBy(secret, examplePlan(excerpt));
      assert.ok(findings.length > 0, excerpt);
      assert.ok(!JSON.stringify(findings).includes(words), excerpt);
    }
  });

  it("finds a credential once, and each of several", () => {
    const token = made("ghp_", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8");
    assert.deepEqual(secretPlaces(`https://x.example/?access_token=${token}&sig=${token} password: ${token}`).map(({ name }) => name), ["a GitHub token", "a GitHub token", "a GitHub token"]);
  });

  it("marks the secret alone", () => {
    const excerpt = "customer: {name: Northwind, opportunity: postgres://reader:Winter@db.example.com}";
    const findings = found("secret", excerpt);
    assert.deepEqual(findings.map((finding) => [finding.path, marked(examplePlan(excerpt), finding)]), [["customer.opportunity", "Winter"]]);
  });
});

describe("personal-data", () => {
  const kinds = (text: string) => found("personal-data", `problem:\n  pain: ${JSON.stringify(text)}\n`).map(({ message, severity }) => `${severity}: ${message.split(/[,.:]/u)[0]}`);
  const pain = (text: string, expected: readonly string[]) => {
    it(`says ${expected.length === 0 ? "nothing" : expected.join("; ")} of “${text}”`, () => assert.deepEqual(kinds(text), expected));
  };
  const is = (name: string) => [`warning: This is ${name}`];

  pain("ask novak@northwind.example", is("an e-mail address"));
  pain("IBAN DE89 3704 0044 0532 0130 00 of the customer", is("a bank account"));
  pain("GB82WEST12345698765432", is("a bank account"));
  pain("GB82WEST12345698765431", []);
  pain("card 4111 1111 1111 1111", is("a card number"));
  pain("card 4111 1111 1111 1112", []);
  pain("call +49 171 234 5678", is("a phone number"));
  pain("call (212) 555-0199", is("a phone number"));
  pain("Phone: 030 901820", is("a phone number"));
  pain("SSN 123-45-6789", is("a national id"));
  pain("NINO AB 12 34 56 C", is("a national id"));
  for (const text of [
    "costs rose by +30 000 000 000 USD", "14 h on 2026-03-16, OPP-10423", "from 2026-01-05/2026-02-13 24 samples", "4 regional reports x 48 worked weeks", "git@example.com:plans.git",
    "phone calls: 4000 a month", "part 1234-5678-9012", "+5 % to +10 %", "https://npm.example.com/@scope/name", "1200000000000 rows",
  ]) pain(text, []);

  const ofPay = ["error: A personal bonus is not a business reason"];
  const ofHealth = ["error: How somebody is"];
  const ofPerformance = ["warning: How somebody performs is not for a plan"];
  pain("R. Osei's bonus depends on it.", ofPay);
  pain("Osei’s year-end bonus depends on it.", ofPay);
  pain("The bonus of R. Osei depends on it.", ofPay);
  pain("Osei gets a large bonus for it.", ofPay);
  pain("Osei wants it because her bonus depends on it.", ofPay);
  pain("osei's salary is low", ["error: A personal salary is not a business reason"]);
  pain("Lindt is pregnant and leaves in May.", ofHealth);
  pain("Abe's health problems delay it.", ofHealth);
  pain("Lindt is underperforming.", ofPerformance);
  pain("M. Lindt's performance review is in June.", ofPerformance);
  for (const text of [
    "The bonus is paid late. R. Osei owns the report.", "Osei's team bonus report is late", "Osei's commission calculation takes 14 h", "Osei wants to raise the target", "Lindt has to pay for overtime",
    "Novak's compensation data is in HR", "The health of the pipeline, says Osei", "Osei's customer health score falls", "salary of analysts, from D. Novak", "The performance of the query is poor; ask Abe",
    "Haddad's bonus", "loaded salary cost, D. Novak", "Osei's team is sick of it",
  ]) pain(text, []);

  it("looks at everything that people wrote, and marks the words alone", () => {
    const excerpt = "people: {osei: {name: R. Osei, title: reachable at +49 171 2345678}}";
    const findings = found("personal-data", excerpt);
    assert.deepEqual(findings.map((finding) => [finding.path, marked(examplePlan(excerpt), finding)]), [["people.osei.title", "+49 171 2345678"]]);
  });
});

describe("internal-note", () => {
  it("tells of each text once, and of words that a project adds", () => {
    assert.equal(messages("internal-note", "problem: {pain: The competitor knows our discount floor.}").length, 1);
    const findings = findingsBy(internalNote, examplePlan("problem: {pain: They would take the Orion rebate.}"), undefined, {}, { words: ["orion rebate"] });
    assert.deepEqual(findings.map(({ message }) => message), ["This would ship to the customer: “orion rebate” reads like an internal note. Keep it where only your side reads it."]);
  });

  it("leaves the words of a plan alone", () => {
    for (const pain of ["Competitive bids take 14 h.", "We walk away without a sample.", "The floor is cleaned daily.", "Prices of 40 shops are compared by hand.", "The champions of change meet weekly."]) {
      assert.deepEqual(messages("internal-note", `problem: {pain: ${pain}}`), [], pain);
    }
  });
});

/** The text after every fix. */
function redacted(text: string): string {
  const edits = findingsBy(secret, text).flatMap((finding: Finding) => finding.fixes.flatMap((fix) => fix.edits));
  return applyEdits(text, edits);
}
