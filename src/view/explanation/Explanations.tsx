import type { VNode } from "preact";
import type { Explanation } from "../../core/economics/calculation/explanation";
import type { Report } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { Section } from "../Section";
import { useActions, useFormats } from "../surroundings";
import { answerTo } from "./answer";
import { ExplanationTree } from "./ExplanationTree";
import { figureWords } from "./explanation-words";
import { anchorOf } from "./question";
import { withoutRepeats } from "./without-repeats";

/** The figures of the verdict's scenario that a page without script explains. */
const mainFigures = ["npv", "roi", "payback", "break-even-haircut", "benefit-cost-ratio", "cost-of-delay"] as const;

/** A figure and where it comes from. */
interface Explained {
  readonly figure: string;
  readonly explanation: Explanation;
}

/** The main figures that exist, each with its explanation. */
export function explainedOnPaper(report: Report): readonly Explained[] {
  return mainFigures.flatMap((figure) => {
    const explanation = answerTo({ scenario: report.headline, figure }, report);
    return explanation === undefined || explanation.amount === null ? [] : [{ figure, explanation }];
  });
}

/** Where the main figures come from, one after the other, on a page on which nothing can be asked. */
export function Explanations({ report }: { readonly report: Report }): VNode | null {
  const formats = useFormats();
  const canAsk = useActions() !== undefined;
  const explained = canAsk ? [] : explainedOnPaper(report);
  if (explained.length === 0) return null;
  const shown = withoutRepeats(explained.map(({ explanation }) => explanation));
  return (
    <Section title={say`Where the figures come from`}>
      {explained.map(({ figure, explanation }, index) => (
        <article key={figure} class="explained" id={anchorOf({ scenario: report.headline, figure })}>
          <h3>{figureWords(explanation, formats)}</h3>
          <ExplanationTree explanation={shown[index] ?? explanation} />
        </article>
      ))}
    </Section>
  );
}
