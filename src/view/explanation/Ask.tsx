import type { ComponentChildren, VNode } from "preact";
import { useAsking } from "../surroundings";
import { anchorOf, type Question } from "./question";

interface AskProps {
  readonly question: Question;
  readonly children: ComponentChildren;
}

/** Words that ask where a figure comes from; nothing where it is not explained. */
export function Ask({ question, children }: AskProps): VNode | null {
  const asking = useAsking();
  if (asking.by === "panel") {
    return (
      <button type="button" class="ask" onClick={({ currentTarget }) => asking.ask(question, currentTarget)}>
        {children}
      </button>
    );
  }
  if (!asking.isAnswered(question)) return null;
  return (
    <a class="ask" href={`#${anchorOf(question)}`}>
      {children}
    </a>
  );
}
