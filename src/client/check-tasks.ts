import { type Disposable, type ProcessExecution, Task, TaskGroup, type TaskDefinition, TaskRevealKind, TaskPanelKind, type Uri, type WorkspaceFolder, l10n, tasks, workspace } from "vscode";

/** Runs our command line with arguments in a folder; only a host with processes can. */
export type RunPov = (args: readonly string[], folder: Uri) => ProcessExecution;

const taskType = "pov";

/** Offers a task that checks the plans of each folder, for tasks.json and for “Run Task”. */
export function offerCheckTasks(runPov: RunPov): Disposable {
  return tasks.registerTaskProvider(taskType, {
    provideTasks: () => checkTasks(runPov),
    resolveTask: ({ definition, scope, name }) => (typeof scope === "object" ? checkTask(definition, name, scope, runPov) : undefined),
  });
}

/** A task for each folder of the workspace that is on this machine. */
function checkTasks(runPov: RunPov): Task[] {
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file");
  return folders.map((folder) => checkTask({ type: taskType }, l10n.t("check all plans"), folder, runPov));
}

function checkTask(definition: TaskDefinition, name: string, folder: WorkspaceFolder, runPov: RunPov): Task {
  const { paths, arguments: more } = definition;
  const args = ["check", "--format", "compact", "--allow-empty", ...textsIn(more), "--", ...textsIn(paths)];
  const task = new Task(definition, folder, name, "POV", runPov(args, folder.uri), "$pov");
  task.group = TaskGroup.Test;
  task.presentationOptions = { reveal: TaskRevealKind.Silent, panel: TaskPanelKind.Dedicated, clear: true };
  return task;
}

/** What tasks.json says may be anything. */
function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
