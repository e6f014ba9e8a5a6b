/** Server to client, of an editor that answers questions about files: what one holds. Gives `FileText`, or null where there is none. */
export const readFile = "pov/readFile";

/** Server to client: whether a file or a folder stands somewhere. Gives a boolean. */
export const fileExists = "pov/fileExists";

/** Server to client: the plans in the opened folders. Gives their URIs. */
export const findPlans = "pov/findPlans";

/** What `readFile` and `fileExists` ask about. */
export interface AskedFile {
  readonly uri: string;
}

/** A file's text, or why it cannot be read. */
export type FileText = { readonly text: string } | { readonly reason: string };
