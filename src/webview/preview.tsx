import { render } from "preact";
import type { FromPreview, PreviewState, ToPreview } from "../protocol/preview";
import { ReportView } from "../view/ReportView";
import type { ReportActions } from "../view/surroundings";
import { bringIntoView, highlight } from "./highlight";
import { readMessage } from "./read-message";
import { emptyScreen, screenAfter, type Screen } from "./screen";
import { Waiting } from "./Waiting";

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
    if (screen.shown) editor.setState({ uri: screen.shown.uri });
    draw(root, screen, actions);
    follow(root, before, screen, message);
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
  };
}

/** Draws in place: what did not change stays, and with it scroll position, selection and focus. */
function draw(root: HTMLElement, { shown, formats, isServerStopped, current }: Screen, actions: ReportActions): void {
  const view = shown ? (
    <ReportView report={shown.report} formats={formats} actions={actions} isServerStopped={isServerStopped} />
  ) : (
    <Waiting isServerStopped={isServerStopped} />
  );
  render(view, root);
  highlight(root, current);
}

/** Scrolls only where the reader's attention moved: to another plan's start, or to the part under the cursor. */
function follow(root: HTMLElement, before: Screen, after: Screen, message: ToPreview): void {
  if (before.shown?.uri !== after.shown?.uri) scrollTo(0, 0);
  if (message.type !== "highlight") return;
  const element = highlight(root, after.current);
  if (element) bringIntoView(element);
}
