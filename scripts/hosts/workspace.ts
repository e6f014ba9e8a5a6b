import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder of this repository. */
export const repository = join(__dirname, "../..");

/** A folder of its own to open, gone when `close` returns. */
export interface Workspace {
  readonly folder: string;
  close(): void;
}

/** Copies the example plans, and a YAML file that is no plan, to a fresh folder with settings that keep the window quiet. */
export function freshWorkspace(settings: Readonly<Record<string, unknown>> = {}): Workspace {
  const workspace = emptyWorkspace(settings);
  cpSync(join(repository, "examples"), workspace.folder, { recursive: true });
  writeFileSync(join(workspace.folder, "notes.yaml"), "title: Not a plan\n");
  return workspace;
}

/** Makes a fresh folder with nothing but settings that keep the window quiet. */
export function emptyWorkspace(settings: Readonly<Record<string, unknown>> = {}): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "pov-workspace-"));
  mkdirSync(join(folder, ".vscode"));
  writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify({ ...quiet, ...settings }, undefined, 2));
  return {
    folder,
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const quiet = {
  "files.autoSave": "off",
  "editor.minimap.enabled": false,
  "editor.acceptSuggestionOnEnter": "off",
  "editor.acceptSuggestionOnCommitCharacter": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
};
