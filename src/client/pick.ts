import { window } from "vscode";

interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly description?: string;
}

/** Asks for one of a few choices, with a mark on the one that holds now; undefined when the reader gives up. */
export async function pick<Value>(title: string, choices: readonly Choice<Value>[], current: Value): Promise<Value | undefined> {
  const items = choices.map(({ value, label, description }) => ({ value, label: `$(${value === current ? "check" : "blank"}) ${label}`, ...(description !== undefined && { description }) }));
  return (await window.showQuickPick(items, { title }))?.value;
}
