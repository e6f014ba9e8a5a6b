import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import ts from "typescript";

/** What speaks to people in these folders is tagged, so that it can be said in another language. */
const spokenFiles = globSync([
  "src/core/{rules,shape,quantity,economics,config,measurement,formula,changes,plan,source,edit,report}/**/*.ts",
  "src/server/**/*.ts",
]).filter((file) => !/\.generated\.|-schema\.ts$|-page\.ts$|\/rules\/pages\.ts$/u.test(file));

/** Properties and variables that hold a text for people. */
const spokenNames: ReadonlySet<string> = new Set(["message", "title", "sentence", "advice", "trouble", "label"]);

/** Functions that are given a text for people, and at which place. */
const reporting: Readonly<Record<string, number>> = {
  fixBy: 0, reportShape: 3, addPerson: 0, problemAt: 0, problemHere: 1, refusal: 0, unavailable: 0,
  step: 1, compute: 1, constant: 0, productOf: 0, totalOf: 0, remainder: 0, presentValue: 0,
};

/** Examples are in English as the plans are; the summary and the grounds of a rule are collected as data. */
const data: ReadonlySet<string> = new Set(["good", "bad", "summary", "why", "fix", "description"]);

describe("the texts of the core", () => {
  it("are looked for in many files", () => assert.ok(spokenFiles.length > 300));

  it("are all tagged for translation", () => {
    assert.deepEqual(spokenFiles.flatMap((file) => untaggedIn(file, readFileSync(file, "utf8"))), []);
  });

  it("would be missed without a tag, wherever one speaks", () => {
    const source = [
      "const found = { message: `Nobody owns ${name} here.` };",
      "function ask() { const message = isNew ? 'This is new.' : say`This is old.`; return message; }",
      "fixBy('Add an owner', []);",
      "reportShape(reading, node, path, cond ?? `${id} is wrong.`);",
    ];
    assert.deepEqual(source.flatMap((line) => untaggedIn("one.ts", line).length), [1, 1, 1, 1]);
    assert.deepEqual(untaggedIn("one.ts", "const rule = { bad: [{ title: 'A plan without one.' }], message: say`Nobody owns it.`, label: 'npv' };"), []);
  });
});

function untaggedIn(file: string, code: string): readonly string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && data.has(node.name.getText(source))) return;
    for (const text of spokenBy(node, source).flatMap(untagged)) {
      found.push(`${file}:${source.getLineAndCharacterOfPosition(text.getStart()).line + 1}: ${text.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a node gives people to read. */
function spokenBy(node: ts.Node, source: ts.SourceFile): readonly ts.Expression[] {
  if ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && spokenNames.has(node.name.getText(source))) {
    return node.initializer === undefined ? [] : [node.initializer];
  }
  const place = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? reporting[node.expression.text] : undefined;
  const given = place === undefined || !ts.isCallExpression(node) ? undefined : node.arguments[place];
  return given === undefined ? [] : [given];
}

/** The words among what an expression can come to that nothing will translate. */
function untagged(expression: ts.Expression): readonly ts.Expression[] {
  if (ts.isParenthesizedExpression(expression)) return untagged(expression.expression);
  if (ts.isConditionalExpression(expression)) return [expression.whenTrue, expression.whenFalse].flatMap(untagged);
  if (ts.isBinaryExpression(expression)) return [expression.left, expression.right].flatMap(untagged);
  if (ts.isStringLiteralLike(expression)) return isProse(expression.text) ? [expression] : [];
  if (!ts.isTemplateExpression(expression)) return [];
  const words = [expression.head.text, ...expression.templateSpans.map(({ literal }) => literal.text)];
  return words.some(isProse) ? [expression] : [];
}

/** Two words, or one between values: ids, keys, units and enum words stand alone. */
function isProse(text: string): boolean {
  return /\p{L}{2,}\s+\p{L}/u.test(text) || /(?:^\s|\s$)/u.test(text) && /\p{L}{2,}/u.test(text);
}
