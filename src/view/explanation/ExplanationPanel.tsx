import type { VNode } from "preact";
import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import type { Explanation } from "../../core/economics/calculation/explanation";
import { say } from "../../core/texts/say";
import { useFormats } from "../surroundings";
import { figureWords } from "./explanation-words";
import { ExplanationTree } from "./ExplanationTree";

interface ExplanationPanelProps {
  readonly explanation: Explanation;
  /** What was pressed to open it. */
  readonly from: HTMLElement;
  readonly onClose: () => void;
}

/** Where a figure comes from, docked below the report, which stays in use beside it. Takes the focus; Escape closes it. */
export function ExplanationPanel({ explanation, from, onClose }: ExplanationPanelProps): VNode {
  const formats = useFormats();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    panel.current?.focus({ preventScroll: true });
    if (panel.current) uncover(from, panel.current);
  }, [from]);
  useEffect(() => closingOnEscape(onClose), [onClose]);
  return (
    <section class="explanation-panel" aria-labelledby={id} tabIndex={-1} ref={panel}>
      <div class="explanation-head">
        <h2 id={id}>{say`Where does ${figureWords(explanation, formats)} come from?`}</h2>
        <button type="button" class="close" aria-label={say`Close the explanation`} title={say`Close (Escape)`} onClick={onClose}>
          ×
        </button>
      </div>
      <ExplanationTree explanation={explanation} />
    </section>
  );
}

/** Scrolls by as much as the panel hides of what was asked about. */
function uncover(asked: HTMLElement, panel: HTMLElement): void {
  const hidden = asked.getBoundingClientRect().bottom + 12 - panel.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden });
}

function closingOnEscape(close: () => void): () => void {
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") close();
  };
  document.addEventListener("keydown", onKey);
  return () => {
    document.removeEventListener("keydown", onKey);
  };
}
