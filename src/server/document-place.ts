import type { DocumentUri } from "vscode-languageserver";
import type { Place } from "../core/config/place";

/** Where a document stands: its file system, and its place there. */
export interface DocumentPlace {
  /** The part of a URI before the path: `file://`. */
  readonly system: string;
  readonly place: Place;
}

/** Reads a URI; undefined for one without a path, such as that of a document without a name. */
export function documentPlace(uri: DocumentUri): DocumentPlace | undefined {
  const [, system, path] = /^([^:/?#]+:(?:\/\/[^/?#]*)?)(\/[^?#]*)$/u.exec(uri) ?? [];
  if (system === undefined || path === undefined) return undefined;
  return { system, place: path.split("/").map(decoded).join("/") };
}

/** The URI of a place, always in one form. */
export function uriOf({ system, place }: DocumentPlace): DocumentUri {
  return system + place.split("/").map(encodeURIComponent).join("/");
}

/** One document has one key, however its URI is written. */
export function placeKey(uri: DocumentUri): string {
  const at = documentPlace(uri);
  return at === undefined ? uri : `${at.system} ${at.place}`;
}

/** The path below the first of these folders that a document stands in; undefined when it stands in none. */
export function pathBelow(folders: readonly DocumentUri[], uri: DocumentUri): string | undefined {
  const key = placeKey(uri);
  const folder = folders.map((one) => `${placeKey(one).replace(/\/$/u, "")}/`).find((one) => key.startsWith(one));
  return folder === undefined ? undefined : key.slice(folder.length);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    // A lone “%” is no encoding, so it stands for itself.
    if (error instanceof URIError) return part;
    throw error;
  }
}
