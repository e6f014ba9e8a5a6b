import { type VNode, render } from "preact";
import { say, speak } from "../core/texts/say";
import type { ChangeState, FromChange } from "../protocol/change-panel";
import type { ChangeActions } from "../view/change/change-surroundings";
import { ChangeView } from "../view/change/ChangeView";
import type { Outage } from "../view/outage";
import { type ChangeScreen, screenAfter, screenWith } from "./change-screen";
import { pageTexts } from "./page-texts";
import { readChangeMessage } from "./read-change-message";

/** Starts the page of a plan's change. */
export function startChange(root: HTMLElement): void {
  speak(pageTexts(root), document.documentElement.lang);
  const editor = acquireVsCodeApi<ChangeState>();
  const kept = editor.getState();
  const post = (message: FromChange): void => { editor.postMessage(message); };
  const actions: ChangeActions = {
    reveal(path) { post({ type: "reveal", path }); },
    showLine(side, line) { post({ type: "showLine", side, line }); },
    openTexts() { post({ type: "openTexts" }); },
  };
  let screen = screenWith(kept);
  let isPlaced = false;

  const keep = (): void => {
    if (screen.compared) editor.setState({ ...screen.compared, scrollY });
  };
  /** Draws in place: what did not change stays, and with it scroll position and focus. */
  const draw = (): void => {
    render(<Page screen={screen} actions={actions} />, root);
    if (isPlaced || !screen.shown) return;
    isPlaced = true;
    if (kept?.uri === screen.compared?.uri) scrollTo(0, kept?.scrollY ?? 0);
  };

  addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = readChangeMessage(data);
    if (!message) return;
    screen = screenAfter(screen, message);
    draw();
    keep();
  });
  addEventListener("scroll", () => { if (isPlaced) keep(); });
  draw();
  post({ type: "ready" });
}

function Page({ screen: { shown, unavailable, outage, formats }, actions }: { readonly screen: ChangeScreen; readonly actions: ChangeActions }): VNode {
  const notice = outage && outageWords(outage);
  if (shown) return <ChangeView comparison={shown.comparison} isSameText={shown.isSameText} base={shown.baseName} formats={formats} actions={actions} notice={notice} />;
  const isWaiting = unavailable === undefined && outage !== "stopped";
  return (
    <main class="report waiting" aria-busy={isWaiting}>
      <p>{unavailable ?? (isWaiting ? say`Comparing the two versions…` : notice)}</p>
    </main>
  );
}

function outageWords(outage: Outage): string {
  if (outage === "restarting") return say`The language server stopped; this comparison is from before. Restarting…`;
  return say`The language server has stopped, so this no longer follows the text. “POV: Restart Language Server” starts it again.`;
}
