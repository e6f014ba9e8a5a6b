/** A running VS Code that a browser can open. */
export interface Host {
  /** Opens the folder. */
  readonly url: string;
  /** Opens the folder and one of its files. */
  urlOf(file: string): string;
  close(): Promise<void>;
}

/** The query that has VS Code open a file as its window opens. */
export function openFileQuery(uri: string): string {
  return `payload=${encodeURIComponent(JSON.stringify([["openFile", uri]]))}`;
}
