import type { Texts } from "../core/texts/say";
import type { ListedPlan } from "./portfolio";

/** What the editor tells the page of the portfolio. */
export type ToPortfolio =
  /** Every plan that is known, and for which reader; the answer to `ready`. */
  | {
      readonly type: "begin";
      readonly plans: readonly ListedPlan[];
      /** Whether the plans of the workspace are known, were there none at all; else they are still looked for. */
      readonly isListed: boolean;
      readonly locale: string;
      /** Everything that is said to people, in the language of the editor; English where it is left out. */
      readonly texts?: Texts;
    }
  /** Plans came or changed, and others are gone, by their URIs. */
  | { readonly type: "changed"; readonly plans: readonly ListedPlan[]; readonly gone: readonly string[]; readonly isListed: boolean }
  /** The server stopped, for good or until it is back by itself; the list on screen is the last one until plans change again. */
  | { readonly type: "serverStopped"; readonly isRestarting: boolean };

/** What the page of the portfolio asks of the editor. Plans are named by their URIs. */
export type FromPortfolio =
  | { readonly type: "ready" }
  | { readonly type: "openPlan"; readonly uri: string }
  | { readonly type: "openPreview"; readonly uri: string }
  | { readonly type: "newPlan" };
