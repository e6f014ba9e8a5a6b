import { render } from "preact";
import { speak } from "../core/texts/say";
import type { FromPreview, PreviewState } from "../protocol/preview";
import type { ReportActions } from "../view/surroundings";
import { slidersOf } from "../view/what-if/slider";
import { type Supposed, supposing } from "../view/what-if/supposed";
import type { WhatIf } from "../view/what-if/what-if-context";
import { clickedPart } from "./clicked-part";
import { oncePerFrame } from "./frame";
import { bringIntoView, highlight } from "./highlight";
import { stateAfter } from "./kept-state";
import { Page } from "./Page";
import { pageTexts } from "./page-texts";
import { readMessage } from "./read-message";
import { hasCursorMoved, screenAfter, type Screen, screenWith } from "./screen";
import { scrollAfter } from "./scroll";
import { lineAtTop, scrollToLine } from "./scroll-place";
import { shownReports } from "./shown-report";

type Editor = ReturnType<typeof acquireVsCodeApi<PreviewState>>;

/** Starts the preview of a plan. */
export function startPreview(root: HTMLElement): void {
  speak(pageTexts(root), document.documentElement.lang);
  const editor = acquireVsCodeApi<PreviewState>();
  const post = (message: FromPreview): void => { editor.postMessage(message); };
  const actions = actionsThrough(post);
  const unfoldHistory = (isUnfolded: boolean): void => { post({ type: "unfoldHistory", isUnfolded }); };
  const shownReport = shownReports();
  let screen = screenWith(editor.getState());

  /** Draws in place: what did not change stays, and with it scroll position, selection and focus. */
  const draw = (): void => {
    const { report, supposed, current } = screen;
    render(<Page screen={screen} shown={report && shownReport(report, supposed)} actions={actions} whatIf={whatIfOf(screen, { suppose, post })} unfoldHistory={unfoldHistory} />, root);
    highlight(root, current ?? "");
  };
  const drawSupposed = oncePerFrame(() => {
    draw();
    keep(screen, editor);
  });
  const suppose = (next: (supposed: Supposed) => Supposed): void => {
    screen = { ...screen, supposed: next(screen.supposed) };
    drawSupposed();
  };
  const tellScroll = oncePerFrame(() => {
    const line = lineAtTop(root, screen.lines);
    if (line !== undefined) post({ type: "scroll", line });
  });

  addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (!message) return;
    if (message.type === "scroll") {
      scrollToLine(root, message.line, screen.lines);
      return;
    }
    const before = screen;
    screen = screenAfter(before, message);
    draw();
    follow(root, before, screen, editor);
  });
  addEventListener("scroll", () => {
    if (screen.uri === undefined || !screen.report) return;
    editor.setState({ uri: screen.uri, scrollY, isLocked: screen.isLocked, supposed: screen.supposed });
    tellScroll();
  });
  addEventListener("click", (event) => {
    const path = clickedPart(event, getSelection());
    if (path !== undefined) post({ type: "point", path });
  });
  draw();
  post({ type: "ready" });
}

function actionsThrough(post: (message: FromPreview) => void): ReportActions {
  return {
    reveal(path) {
      post({ type: "reveal", path });
    },
    showFindings() {
      post({ type: "showFindings" });
    },
    addMeasurement(outcome) {
      post({ type: "addMeasurement", outcome });
    },
  };
}

interface WhatIfSurroundings {
  readonly suppose: (next: (supposed: Supposed) => Supposed) => void;
  readonly post: (message: FromPreview) => void;
}

function whatIfOf({ report, version, supposed }: Screen, { suppose, post }: WhatIfSurroundings): WhatIf {
  return {
    written: report,
    sliders: report ? slidersOf(report) : [],
    supposed,
    suppose(slider, amount) {
      suppose((now) => supposing(now, slider, amount));
    },
    reset() {
      suppose(() => ({}));
    },
    apply() {
      post({ type: "apply", version, amounts: supposed });
    },
  };
}

/** Scrolls only where the reader's attention moved: to another plan, or to the part under the cursor; keeps plan and place. */
function follow(root: HTMLElement, before: Screen, after: Screen, editor: Editor): void {
  const top = scrollAfter(before, after, editor.getState());
  keep(after, editor);
  if (top !== undefined) scrollTo(0, top);
  if (hasCursorMoved(before, after)) bringIntoView(highlight(root, after.current ?? ""));
}

function keep(screen: Screen, editor: Editor): void {
  const kept = editor.getState();
  const state = stateAfter(screen, kept);
  if (state !== undefined && state !== kept) editor.setState(state);
}
