import type { AddCommand } from "./command";

/** Every command by its name, in the order in which the help lists them. Each is loaded only where it is asked for, because loading takes longer than most of what it does. */
export const commands: ReadonlyMap<string, () => Promise<AddCommand>> = new Map<string, () => Promise<AddCommand>>([
  ["init", async () => (await import("./init")).init],
  ["check", async () => (await import("./check")).check],
  ["merge-reports", async () => (await import("./merge-reports")).mergeReports],
  ["diff", async () => (await import("./diff")).diff],
  ["review", async () => (await import("./review")).review],
  ["history", async () => (await import("./history")).history],
  ["roi", async () => (await import("./roi")).roi],
  ["portfolio", async () => (await import("./portfolio")).portfolio],
  ["export", async () => (await import("./export")).exportPlan],
  ["agree", async () => (await import("./agree")).agree],
  ["fmt", async () => (await import("./fmt")).fmt],
  ["rules", async () => (await import("./rules")).rules],
  ["explain", async () => (await import("./explain")).explain],
  ["config", async () => (await import("./config")).config],
  ["lsp", async () => (await import("./lsp")).lsp],
]);
