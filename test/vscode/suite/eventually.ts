import type * as vscode from "vscode";

const patience = 20_000;

/** The first value that `look` has, now or after any of the events; rejects saying what was seen instead. */
export function eventually<Value>(
  what: string,
  event: vscode.Event<unknown>,
  look: () => Value | undefined,
  seen: () => string = () => "nothing",
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      const value = look();
      if (value === undefined) return;
      stop();
      resolve(value);
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Waited ${patience / 1000} s for ${what}; saw ${seen()}.`));
    }, patience);
    const listener = event(check);
    const stop = (): void => {
      clearTimeout(timer);
      listener.dispose();
    };
    check();
  });
}
