import { type Disposable, RelativePattern, Uri, workspace } from "vscode";

/** Calls back when the plan's file is written or comes into being, wherever it is and whether or not an editor shows it. */
export function watchPlanFile(uri: Uri, written: () => void): Disposable {
  // The folder's files, because a file name may have characters that a glob would read.
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, ".."), "*"), false, false, true);
  const isPlan = (file: Uri): boolean => file.toString() === uri.toString();
  watcher.onDidChange((file) => { if (isPlan(file)) written(); });
  watcher.onDidCreate((file) => { if (isPlan(file)) written(); });
  return watcher;
}
