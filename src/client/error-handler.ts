import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";

/** What becomes of a server that ended: whether it is started again by itself. */
export type WhenServerEnds = () => boolean;

/** Has somebody else decide about a server that ended, and tell people. What goes wrong in the connection is only logged: when the server cannot go on it ends. Loaded with the client alone. */
export function errorHandler(whenServerEnds: WhenServerEnds, log: (error: unknown) => void): ErrorHandler {
  return {
    error: (error) => {
      log(error);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: () =>
      whenServerEnds()
        ? { action: CloseAction.Restart, message: "The language server ended and is started again.", handled: true }
        : { action: CloseAction.DoNotRestart, message: "The language server ended too often and is not started again.", handled: true },
  };
}
