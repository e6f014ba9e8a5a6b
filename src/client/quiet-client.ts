import { type BaseLanguageClient, CloseAction, ErrorAction, type LanguageClientOptions } from "vscode-languageclient";

/**
 * Options of a client that leaves what becomes of its server to somebody else, who starts the next one and tells people.
 * What goes wrong in the connection is only logged: when the server cannot go on it ends. Loaded with the client alone.
 */
export function quietly(ended: () => void, log: (error: unknown) => void): Pick<LanguageClientOptions, "errorHandler" | "initializationFailedHandler"> {
  return {
    errorHandler: {
      error: (error) => {
        log(error);
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => {
        ended();
        return { action: CloseAction.DoNotRestart, message: "The language server ended.", handled: true };
      },
    },
    // Its start fails then, and that is told.
    initializationFailedHandler: () => false,
  };
}

/** Has a client log what it shows whatever its options are: it speaks of connections and codes. */
export function silence(client: BaseLanguageClient): void {
  const report = client.error.bind(client);
  client.error = (message, data, notifies) => { report(message, data, notifies === "force" ? false : notifies); };
}
