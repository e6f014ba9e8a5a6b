import type { Node } from "yaml";
import type { PlanPath } from "../source/plan-path";
import { say } from "../texts/say";
import { didYouMean, isSameWord, nearest } from "./nearest";
import { type Reading, reportUnexpected, spanOfNode, spanOfValue } from "./reading";
import { writtenWords } from "./scalar";
import type { Shape } from "./shape";

/** One of a few words. */
export function choice<const Word extends string>(...words: readonly Word[]): Shape<Word> {
  const expected = `one of ${words.join(", ")}`;
  return {
    structure: { kind: "scalar", choices: words },
    expected,
    jsonSchema: { enum: words.flatMap((word) => (/^\d+$/u.test(word) ? [word, Number(word)] : [word])) },
    read: (node, path, reading) => {
      const written = writtenWords(node);
      if (written === undefined) return reportUnexpected(reading, node, path, expected);
      return words.find((word) => word === written) ?? reportChoice(node, path, reading, written, words);
    },
  };
}

function reportChoice(node: Node, path: PlanPath, reading: Reading, written: string, words: readonly string[]): undefined {
  const near = nearest(written, words);
  reading.problems.push({
    kind: "schema",
    path,
    span: spanOfNode(node),
    message: `${say`“${written}” is not one of ${words.join(", ")}.`}${didYouMean(near)}`,
    ...(near !== undefined && {
      correction: { title: say`Change to “${near}”`, edits: [{ span: spanOfValue(node, reading.text), text: near }], safe: isSameWord(written, near) },
    }),
  });
}
