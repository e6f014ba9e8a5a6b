import { Disposable, RelativePattern, Uri, workspace } from "vscode";
import { isOrIsBelow } from "./moved-file";

/** What can become of a plan's file. */
export interface PlanFileFollower {
  /** It was written, or came into being. */
  readonly written: () => void;
  /** It, or a folder around it, was deleted, maybe to be written anew; or an editor that held its text was closed. */
  readonly left: () => void;
}

/** Calls back when something becomes of the plan's file, wherever it is and whether or not an editor shows it. */
export function watchPlanFile(uri: Uri, { written, left }: PlanFileFollower): Disposable {
  // The folder's files, because a file name may have characters that a glob would read.
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, ".."), "*"));
  const isPlan = (file: Uri): boolean => file.toString() === uri.toString();
  return Disposable.from(
    watcher,
    watcher.onDidChange((file) => { if (isPlan(file)) written(); }),
    watcher.onDidCreate((file) => { if (isPlan(file)) written(); }),
    watcher.onDidDelete((place) => { if (isOrIsBelow(uri, place)) left(); }),
    workspace.onDidDeleteFiles(({ files }) => { if (files.some((place) => isOrIsBelow(uri, place))) left(); }),
    workspace.onDidCloseTextDocument((document) => { if (isPlan(document.uri)) left(); }),
  );
}
