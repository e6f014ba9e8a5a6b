import assert from "node:assert/strict";
import { folderWith, pov } from "../cli/session";
import { everyHostileText, harmless, hostileTexts } from "../fixtures/hostile/hostile-texts";
import { nonsenseSaying, planSaying } from "../fixtures/hostile/texts-of-a-plan";
import { Repository } from "../server/git/repository";
import { csvSkeleton, htmlSkeleton, jsonSkeleton, lineSkeleton, markdownSkeleton, markdownWords, obeyed, references, unpainted, xmlSkeleton } from "./readers";

const file = "deal.pov.yaml";
/** The kinds of hostile texts, each as one text, because git takes its time. */
const perKind: readonly string[] = Object.values(hostileTexts).map((kind) => kind.join(" "));

interface Output {
  readonly args: readonly string[];
  readonly skeleton: (text: string) => string;
}

const plain = lineSkeleton;
/** What a person reads may be broken in other places, because words are longer or shorter. */
const broken = (): string => "";

/** Whatever is said of a plan, and of what became of it between two commits. */
const outputs: readonly Output[] = [
  { args: ["roi", file], skeleton: broken },
  { args: ["roi", file, "--format", "json"], skeleton: jsonSkeleton },
  { args: ["roi", file, "--explain", "npv"], skeleton: broken },
  { args: ["roi", file, "--explain", "npv", "--format", "json"], skeleton: jsonSkeleton },
  { args: ["roi", file, "--explain"], skeleton: broken },
  { args: ["export", file, "--format", "html"], skeleton: htmlSkeleton },
  { args: ["export", file, "--format", "markdown"], skeleton: markdownSkeleton },
  { args: ["export", file, "--format", "csv"], skeleton: csvSkeleton },
  { args: ["export", file, "--format", "json"], skeleton: jsonSkeleton },
  { args: ["portfolio"], skeleton: plain },
  { args: ["portfolio", "--format", "csv"], skeleton: csvSkeleton },
  { args: ["portfolio", "--format", "json"], skeleton: jsonSkeleton },
  { args: ["history", file], skeleton: broken },
  { args: ["history", file, "--format", "csv"], skeleton: csvSkeleton },
  { args: ["history", file, "--format", "json"], skeleton: jsonSkeleton },
  { args: ["diff", "main~1"], skeleton: broken },
  { args: ["diff", "main~1", "--format", "markdown"], skeleton: markdownSkeleton },
  { args: ["diff", "main~1", "--format", "json"], skeleton: jsonSkeleton },
  { args: ["review", "--base", "main~1"], skeleton: broken },
  { args: ["review", "--base", "main~1", "--format", "json"], skeleton: jsonSkeleton },
  { args: ["review", "--base", "main~1", "--comment", "-"], skeleton: broken },
  { args: ["config", file, "--format", "json"], skeleton: jsonSkeleton },
];

describe("whatever a plan says, the command line", function () {
  this.timeout(120_000);

  for (const format of ["stylish", "compact"]) {
    it(`quotes it line by line: ${format}`, async () => {
      for (const text of everyHostileText) {
        const { stdout } = await check(text, format);
        assertLines(stdout);
        for (const line of stdout.trimEnd().split("\n").slice(0, -1)) assert.match(unpainted(line), /^ *deal\.pov\.yaml:\d+:\d+|^$|^ {4}/u);
      }
    });
  }

  it("annotates it, and says nothing else to the log of a build", async () => {
    for (const text of everyHostileText) {
      const { stdout } = await check(text, "github");
      assertLines(stdout.replaceAll(/^::(?:error|warning|notice) /gmu, ""));
      for (const line of stdout.trimEnd().split("\n")) assert.match(line, /^::(?:error|warning|notice) (?:file=deal\.pov\.yaml,line=\d+|title=POV as Code)[^:]*::/u);
    }
  });

  it("makes XML of it in which it is text", async () => {
    for (const text of everyHostileText) {
      const { stdout } = await check(text, "junit");
      assert.doesNotMatch(stdout, obeyed);
      for (const line of xmlSkeleton(stdout).split("\n")) assert.match(line, /^(?:onprocessinginstruction|testsuites name tests failures errors|testsuite name tests failures errors|testcase name classname file(?: line)?|failure type message|system-out )$/u);
    }
  });

  for (const format of ["json", "sarif", "gitlab"]) {
    it(`makes data of it in which it is text: ${format}`, async () => {
      for (const text of [...hostileTexts.terminal, ...hostileTexts.markdown, ...hostileTexts.logs]) {
        const { stdout } = await check(text, format);
        assert.doesNotMatch(stdout, obeyed);
        const strings = JSON.stringify(JSON.parse(stdout), (key, value: unknown) => (key === "insertedContent" || key === "help" ? undefined : value));
        if (format === "sarif") assert.doesNotMatch(strings, /\]\((?!https:\/\/github\.com)/u, "SARIF takes these for links");
      }
    });
  }

  it("makes Markdown and a page of it that name nobody and run nothing", async () => {
    for (const text of [...hostileTexts.markup, ...hostileTexts.markdown, ...hostileTexts.references]) {
      const markdown = (await check(text, "markdown")).stdout;
      assertNobodyNamed(markdown);
      assert.doesNotMatch(markdownSkeleton(markdown), /html|image|"href","(?!https:\/\/github\.com\/pov-as-code\/)/u);
      const page = (await check(text, "html")).stdout;
      assert.doesNotMatch(page, obeyed);
      assert.doesNotMatch(htmlSkeleton(page), / (?:src|srcdoc|action|on\w+)=|^ *(?:script|img|iframe|svg|form|base|link|details|table(?! class))\b| href="(?!https:\/\/github\.com\/pov-as-code\/|#)/mu);
    }
  });

  for (const { args, skeleton } of outputs) {
    it(`says it and nothing else: pov ${args.join(" ")}`, async () => {
      for (const text of perKind) {
        const [evil, calm] = [await said(args, text), await said(args, harmless(text))];
        assert.equal(skeleton(evil), skeleton(calm), JSON.stringify(text).slice(0, 80));
        if (args.includes("csv")) assert.doesNotMatch(evil.replaceAll("\r\n", "\n"), obeyed);
        else if (args.includes("markdown") || args.includes("--comment")) assertNobodyNamed(evil);
        else if (args.includes("json") || args.includes("html")) assert.doesNotMatch(evil, obeyed);
        else assertLines(evil.replaceAll(/^::(?:error|warning|notice) (?=(?:file|title)=)/gmu, ""));
      }
    });
  }
});

/** What is found in a plan of which nothing can be read, because everything in it is this text. */
async function check(text: string, format: string): ReturnType<typeof pov> {
  const ended = await pov(["check", file, "--format", format], { cwd: folderWith({ [file]: nonsenseSaying(text) }), hasColours: true });
  assert.equal(ended.status, 1);
  return ended;
}

/** Only colours of ours, and no line that the log of a build obeys. */
function assertLines(text: string): void {
  assert.doesNotMatch(unpainted(text).replaceAll(":\u200B:", "").replaceAll("##\u200B", "").replaceAll("]\u200B(", ""), obeyed);
  assert.doesNotMatch(unpainted(text), /^\s*::|##\[|##vso\[/mu);
}

function assertNobodyNamed(markdown: string): void {
  for (const words of markdownWords(markdown)) for (const reference of references) assert.doesNotMatch(words, reference);
  assert.doesNotMatch(markdown, /^\/\w/mu);
  assert.doesNotMatch(markdown, obeyed);
}

const repositories = new Map<string, Repository>();

/** What a command says in a repository whose last commit made a plan worse, and in which everything says one thing. */
async function said(args: readonly string[], text: string): Promise<string> {
  const repository = repositories.get(text) ?? repositorySaying(text);
  repositories.set(text, repository);
  const { stdout, stderr } = await pov(args, { cwd: repository.folder, columns: 120, hasColours: true });
  assert.notEqual(stdout + stderr, "");
  return stdout;
}

function repositorySaying(text: string): Repository {
  const repository = new Repository("run");
  // Which words a plan has decides what rules find, and is not what is looked at here.
  repository.write("pov.config.yaml", "extends: none\n");
  repository.write(file, planSaying(text).replaceAll("12 min/report", "10 min/report").replaceAll(/"(?:title|name|statement|source)": "/gu, "$&was "));
  repository.commit("2026-03-01", { message: text.replaceAll("\u0000", ""), author: text.replace(/[\n\r\0<>]/gu, " ") });
  repository.write(file, planSaying(text));
  repository.commit("2026-03-02", { message: text.replaceAll("\u0000", ""), author: text.replace(/[\n\r\0<>]/gu, " ") });
  return repository;
}
