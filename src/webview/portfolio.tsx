import { render } from "preact";
import { speak } from "../core/texts/say";
import type { FromPortfolio } from "../protocol/portfolio-panel";
import { PortfolioView } from "../view/portfolio/PortfolioView";
import type { PortfolioActions } from "../view/portfolio/portfolio-surroundings";
import { oncePerFrame } from "./frame";
import { type PortfolioState, firstScreen, screenAfter } from "./portfolio-screen";
import { readPortfolioMessage } from "./read-portfolio-message";

/** Starts the page with all plans of the workspace. */
export function startPortfolio(root: HTMLElement): void {
  const editor = acquireVsCodeApi<PortfolioState>();
  const kept = editor.getState();
  const post = (message: FromPortfolio): void => { editor.postMessage(message); };
  let screen = firstScreen(kept);
  let isPlaced = false;

  const keep = (): void => { editor.setState({ scrollY, order: screen.order }); };
  const actions: PortfolioActions = {
    openPlan(uri) { post({ type: "openPlan", uri }); },
    openPreview(uri) { post({ type: "openPreview", uri }); },
    newPlan() { post({ type: "newPlan" }); },
    sort(order) {
      screen = { ...screen, order };
      draw();
      keep();
    },
  };
  /** Draws in place: what did not change stays, and with it scroll position and focus. */
  const draw = oncePerFrame(() => {
    const { plans, isListed, outage, order, formats } = screen;
    render(<PortfolioView plans={[...plans.values()]} isListed={isListed} outage={outage} order={order} formats={formats} actions={actions} />, root);
    // Once, when there is something to scroll to.
    if (isPlaced || plans.size === 0) return;
    isPlaced = true;
    scrollTo(0, kept?.scrollY ?? 0);
  });

  addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = readPortfolioMessage(data);
    if (!message) return;
    if (message.type === "begin") speak(message.texts, message.locale);
    screen = screenAfter(screen, message);
    draw();
  });
  addEventListener("scroll", () => { if (isPlaced) keep(); });
  post({ type: "ready" });
}
