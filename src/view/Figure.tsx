import type { VNode } from "preact";
import { say } from "../core/texts/say";
import { anchorOf, isSameQuestion, type Question } from "./explanation/question";
import { useAsking } from "./surroundings";

/** Whether a figure is good news or bad news. */
export type Tone = "good" | "bad";

interface FigureProps {
  /** Which figure of the report it is, such as "target.npv". */
  readonly name: string;
  readonly tone?: Tone | undefined;
  /** What asks where it comes from; undefined where that cannot be asked. */
  readonly question?: Question | undefined;
  /** What the figure is called, for the question. */
  readonly label?: string | undefined;
  readonly children: string;
}

/** A figure of the report, marked so that it can be found, kept on one line, and asked where it comes from. */
export function Figure({ name, tone, question, label = "", children }: FigureProps): VNode {
  const asking = useAsking();
  const words = tone ? `figure ${tone}` : "figure";
  const title = say`Where does ${label} ${children} come from?`;
  if (question && asking.by === "panel") {
    const isAsked = isSameQuestion(question, asking.asked);
    return (
      <button type="button" class={`${words} askable${isAsked ? " asked" : ""}`} title={title} onClick={({ currentTarget }) => asking.ask(question, currentTarget)} data-figure={name}>
        {children}
      </button>
    );
  }
  if (question && asking.by === "link" && asking.isAnswered(question)) {
    return (
      <a class={`${words} askable`} title={title} href={`#${anchorOf(question)}`} data-figure={name}>
        {children}
      </a>
    );
  }
  return (
    <span class={words} data-figure={name}>
      {children}
    </span>
  );
}
