import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { type Formula, functions, namesIn } from "../../../src/core/formula/formula";
import { formulaText } from "../../../src/core/formula/formula-text";
import { deepestFormula, longestFormula, mostSteps, parseFormula } from "../../../src/core/formula/parse-formula";
import { quantity } from "../../../src/core/quantity/quantity";

const inputs = new Set(["a", "b", "reports-per-year", "rate", "a-b-c", "b-c", "max"]);

/** A formula as it was understood, with all its parentheses. */
function understood(text: string): string {
  const reading = parseFormula(text, inputs);
  assert.ok(reading.ok, JSON.stringify(reading));
  return inParentheses(reading.formula);
}

/** Every operation in parentheses, so that what binds to what can be seen. */
function inParentheses(formula: Formula): string {
  const inner = formula.kind === "operation" ? `${bound(formula.left)} ${formula.operator} ${bound(formula.right)}` : formula.kind === "negation" ? `-${bound(formula.operand)}` : undefined;
  if (formula.kind === "call") return `${formula.function}(${formula.operands.map(inParentheses).join(", ")})`;
  return inner ?? formulaText(formula);
}

function bound(formula: Formula): string {
  return formula.kind === "operation" || formula.kind === "negation" ? `(${inParentheses(formula)})` : inParentheses(formula);
}

/** Where a formula goes wrong, as `offset [text] message`. */
function wrong(text: string): string {
  const reading = parseFormula(text, inputs);
  assert.ok(!reading.ok, "the formula can be read");
  const { span, message } = reading.problem;
  return `${span.start} [${text.slice(span.start, span.end)}] ${message}`;
}

describe("a formula", () => {
  const formulas: readonly (readonly [text: string, meaning: string])[] = [
    ["a + b * rate", "a + (b * rate)"],
    ["(a + b) * rate", "(a + b) * rate"],
    ["a - b - rate", "(a - b) - rate"],
    ["a / b / rate", "(a / b) / rate"],
    ["a / b * rate", "(a / b) * rate"],
    ["-a * b", "(-a) * b"],
    ["a - -b", "a - (-b)"],
    ["--a", "-(-a)"],
    ["50 % * a", "50 % * a"],
    ["50% * a", "50 % * a"],
    ["1_200_000.5 + 2", "1200000.5 + 2"],
    ["min(a, b, 3)", "min(a, b, 3)"],
    ["max( a )", "max(a)"],
    ["min(max(a, b) + 1, rate)", "min(max(a, b) + 1, rate)"],
    ["improvement * reports-per-year * rate", "(improvement * reports-per-year) * rate"],
    ["baseline - result", "baseline - result"],
    ["  a\n+\tb ", "a + b"],
  ];
  for (const [text, meaning] of formulas) it(`${JSON.stringify(text)} is ${meaning}`, () => assert.equal(understood(text), meaning));
});

describe("a hyphen", () => {
  const hyphens: readonly (readonly [text: string, meaning: string])[] = [
    ["a-b", "a - b"],
    ["a-b-c", "a-b-c"],
    ["a - b-c", "a - b-c"],
    ["a-b-c-b", "a-b-c - b"],
    ["rate-reports-per-year", "rate - reports-per-year"],
    ["a-5.5", "a - 5.5"],
    ["5-a", "5 - a"],
    ["a- b", "a - b"],
    ["a-min(b, 2)", "a - min(b, 2)"],
    ["baseline-result", "baseline - result"],
    ["max(a)-b", "max(a) - b"],
    ["max - max(a, max)", "max - max(a, max)"],
  ];
  for (const [text, meaning] of hyphens) it(`in ${text} is read by the inputs there are: ${meaning}`, () => assert.equal(understood(text), meaning));

  it("belongs to a name that nobody knows", () => assert.equal(understood("a * reprots-per-year"), "a * reprots-per-year"));
});

describe("a formula that cannot be read says where and why", () => {
  const faults: readonly (readonly [text: string, where: string])[] = [
    ["", "0 [] This formula is empty. Write arithmetic, such as improvement * reports * rate."],
    ["a *", "2 [*] A number or a name is missing after “*”."],
    ["a * / b", "4 [/] A number or a name is missing before “/”."],
    ["* b", "0 [*] A number or a name is missing before “*”."],
    ["a + ()", "5 [)] A number or a name is missing before “)”."],
    ["min(a,)", "6 [)] A number or a name is missing before “)”."],
    ["(a + b", "0 [(] This “(” is not closed. Write “)” where it ends."],
    ["a * max(b, 2", "7 [(] This “(” is not closed. Write “)” where it ends."],
    ["a + b)", "5 [)] This “)” closes nothing. Remove it, or write “(” where it begins."],
    ["a b", "2 [b] Between “a” and “b” one of + - * / is missing."],
    ["2 (a)", "2 [(] Between “2” and “(” one of + - * / is missing."],
    ["(a b)", "3 [b] Between “a” and “b” one of + - * / is missing."],
    ["2 rate", "2 [rate] Between “2” and “rate” one of + - * / is missing."],
    ["a * 50 USD/h", "4 [50 USD] A formula has plain numbers and percentages only, such as 12 or 50 %. Put a number with a unit under inputs, so that somebody owns it, and write its id here."],
    ["a, b", "1 [,] “,” stands between the terms of min( ) and max( ) only, such as min(improvement, 5)."],
    ["a %", "2 [%] “%” stands behind a number only, such as 50 %."],
    ["a * 1,000", "4 [1,000] “1,000” can be read in several ways. A number has a decimal point and no thousands separator; between two terms of min( ) or max( ) write a space after “,”."],
    ["a ** 2", "3 [*] A number or a name is missing before “*”."],
    ["a ^ 2", "2 [^] “^” does not belong in a formula. It has numbers, names, + - * / ( ), min and max, such as improvement * reports * rate."],
    ["a × b", "2 [×] “×” is written * in a formula."],
    ["process.exit(1)", "7 [.] “.” does not belong in a formula. It has numbers, names, + - * / ( ), min and max, such as improvement * reports * rate."],
    ["min + a", "0 [min] “min” needs its terms in parentheses, such as min(improvement, 5)."],
    ["rate (a)", "5 [(] Between “rate” and “(” one of + - * / is missing."],
    ['eval("1")', "0 [eval] “eval” is no function: a formula has min( ) and max( ). To multiply, write “*” before “(”."],
    ["constructor(a)", "0 [constructor] “constructor” is no function: a formula has min( ) and max( ). To multiply, write “*” before “(”."],
    ["1".repeat(400), `0 [${"1".repeat(400)}] This number is too large to compute with.`],
  ];
  for (const [text, where] of faults) it(JSON.stringify(text.slice(0, 20)), () => assert.equal(wrong(text), where));

  it("names the sign that a formula has instead", () => {
    const reading = parseFormula("a ÷ b", inputs);
    assert.equal(!reading.ok && reading.problem.suggestion, "/");
  });
});

describe("a formula has limits", () => {
  const nested = (open: string, depth: number, close: string): string => open.repeat(depth) + "a" + close.repeat(depth);
  for (const [open, close] of [["(", ")"], ["min(", ")"], ["-", ""]] as const) {
    it(`${open} nests ${deepestFormula} levels deep and no deeper`, () => {
      assert.ok(parseFormula(nested(open, deepestFormula, close), inputs).ok);
      const at = open.length * (deepestFormula + 1);
      const message = `${at} [a] This formula nests more than ${deepestFormula} levels deep, so it is not read. Work the inner part out in an input of its own.`;
      assert.equal(wrong(nested(open, deepestFormula + 1, close)), message);
    });
  }

  it(`it has ${mostSteps} steps and no more`, () => {
    const sum = (terms: number): string => Array.from({ length: terms }, () => "a").join("+");
    assert.ok(parseFormula(`-(${sum(mostSteps / 2)})`, inputs).ok);
    assert.match(wrong(sum(mostSteps / 2 + 1)), /This formula has more than 200 numbers, names and signs/u);
  });

  it(`it has ${longestFormula} characters and no more`, () => {
    assert.ok(parseFormula(`a${" ".repeat(longestFormula - 1)}`, inputs).ok);
    assert.match(wrong(`a${" ".repeat(longestFormula)}`), /more than 1000 characters/u);
  });
});

const names = fc.constantFrom("a", "b", "a-b-c", "rate", "baseline", "improvement", "unheard_of", "constructor", "__proto__");
const span = { start: 0, end: 0 };
const plain = { noNullPrototype: true } as const;
const { formula: formulas } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.record({ kind: fc.constant("name" as const), name: names, span: fc.constant(span) }, plain),
    fc.record({ kind: fc.constant("number" as const), quantity: fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom("", "%")).map(([amount, unit]) => quantity(amount / 4, unit)), span: fc.constant(span) }, plain),
    fc.record({ kind: fc.constant("negation" as const), operand: tie("formula"), span: fc.constant(span) }, plain),
    fc.record({ kind: fc.constant("operation" as const), operator: fc.constantFrom("+" as const, "-" as const, "*" as const, "/" as const), at: fc.constant(span), left: tie("formula"), right: tie("formula"), span: fc.constant(span) }, plain),
    fc.record({ kind: fc.constant("call" as const), function: fc.constantFrom(...functions), operands: fc.tuple(tie("formula"), tie("formula")), span: fc.constant(span) }, plain),
  ),
}));

describe("every formula", () => {
  it("is read back as the tree that it was written from", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const text = formulaText(formula);
        const reading = parseFormula(text, inputs, () => span);
        if (reading.ok) assert.deepEqual(reading.formula, formula);
        else assert.match(reading.problem.message, /more than/u);
      }),
      { numRuns: 300 },
    );
  });

  it("is written with the parentheses that it needs and no others", () => {
    for (const text of ["a + b * rate", "(a + b) * rate", "a - (b - rate)", "a - b - rate", "a / (b * 2)", "-(a + b)", "-a * b", "min(a - b, 50 %)"]) {
      const reading = parseFormula(text, inputs);
      assert.equal(reading.ok && formulaText(reading.formula), text);
    }
  });

  it("marks each name where it stands", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const text = formulaText(formula);
        const reading = parseFormula(text, inputs);
        if (reading.ok) for (const name of namesIn(reading.formula)) assert.equal(text.slice(name.span.start, name.span.end), name.name);
      }),
    );
  });

  it("is a value or a problem inside its text, however it is cut off or mangled", () => {
    const pieces = fc.array(fc.constantFrom("a", "a-", "min(", "max", "(", ")", ",", "%", "-", "*", "/", "+", " ", "1", "1_", ".5", "eval", "\"", "\n", "é", "\u{1F600}"), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: "binary" }), fc.tuple(formulas, fc.nat(200)).map(([formula, end]) => formulaText(formula).slice(0, end))), (text) => {
        const reading = parseFormula(text, inputs);
        const marked = reading.ok ? reading.formula.span : reading.problem.span;
        assert.ok(0 <= marked.start && marked.start <= marked.end && marked.end <= text.length);
        if (!reading.ok && text.trim() !== "") assert.ok(marked.start < marked.end, "there is something to mark");
      }),
      { numRuns: 1000 },
    );
  });
});
