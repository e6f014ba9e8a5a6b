import { render } from "preact";
import type { FromPreview, PreviewState } from "../protocol/preview";
import { ReportView } from "../view/ReportView";
import type { ReportActions } from "../view/surroundings";
import { bringIntoView, highlight } from "./highlight";
import { stateAfter } from "./kept-state";
import { readMessage } from "./read-message";
import { emptyScreen, hasCursorMoved, screenAfter, type Screen } from "./screen";
import { scrollAfter } from "./scroll";
import { Waiting } from "./Waiting";

type Editor = ReturnType<typeof acquireVsCodeApi<PreviewState>>;

const page = document.getElementById("preview");
if (!page) throw new Error("The preview's page has no element “preview”.");
start(page);

function start(root: HTMLElement): void {
  const editor = acquireVsCodeApi<PreviewState>();
  const actions = actionsThrough((message) => {
    editor.postMessage(message);
  });
  let screen = emptyScreen;

  addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (!message) return;
    const before = screen;
    screen = screenAfter(before, message);
    draw(root, screen, actions);
    follow(root, before, screen, editor);
  });
  addEventListener("scroll", () => {
    if (screen.uri !== undefined && screen.report) editor.setState({ uri: screen.uri, scrollY, isLocked: screen.isLocked });
  });
  draw(root, screen, actions);
  editor.postMessage({ type: "ready" } satisfies FromPreview);
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

/** Draws in place: what did not change stays, and with it scroll position, selection and focus. */
function draw(root: HTMLElement, { report, formats, isServerStopped, current }: Screen, actions: ReportActions): void {
  const view = report ? (
    <ReportView report={report} formats={formats} actions={actions} isServerStopped={isServerStopped} />
  ) : (
    <Waiting isServerStopped={isServerStopped} />
  );
  render(view, root);
  highlight(root, current ?? "");
}

/** Scrolls only where the reader's attention moved: to another plan, or to the part under the cursor; keeps plan and place. */
function follow(root: HTMLElement, before: Screen, after: Screen, editor: Editor): void {
  const kept = editor.getState();
  const top = scrollAfter(before, after, kept);
  const state = stateAfter(after, kept);
  if (state !== undefined && state !== kept) editor.setState(state);
  if (top !== undefined) scrollTo(0, top);
  const element = hasCursorMoved(before, after) ? highlight(root, after.current ?? "") : undefined;
  if (element) bringIntoView(element);
}
