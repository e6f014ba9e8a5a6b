import type { Uri } from "vscode";

/** Where a file or folder is. */
export type Place = Pick<Uri, "scheme" | "authority" | "path">;

/** What can be had under another path. */
interface Movable<Moved> {
  readonly path: string;
  readonly with: (change: { readonly path: string }) => Moved;
}

/** Files and folders that were renamed or moved in VS Code. */
export type Moves<Moved = Uri> = readonly { readonly oldUri: Place; readonly newUri: Movable<Moved> }[];

/** Where a file is after that, when it or a folder around it was moved; undefined when it stayed. */
export function movedTo<Moved>(file: Place, moves: Moves<Moved>): Moved | undefined {
  const move = moves.find(({ oldUri }) => isOrIsBelow(file, oldUri));
  return move?.newUri.with({ path: move.newUri.path + file.path.slice(move.oldUri.path.length) });
}

/** Whether a file is what stands at a place, or is in the folder that stands there. */
export function isOrIsBelow(file: Place, place: Place): boolean {
  if (file.scheme !== place.scheme || file.authority !== place.authority) return false;
  return file.path === place.path || file.path.startsWith(place.path.endsWith("/") ? place.path : `${place.path}/`);
}
