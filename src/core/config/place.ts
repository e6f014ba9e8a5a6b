/** A file or folder by its absolute path, with “/” between names whatever the system; the file system's root is the empty text. */
export type Place = string;

/** The folder that a file or folder stands in. */
export function folderOf(place: Place): Place {
  return place.slice(0, Math.max(0, place.lastIndexOf("/")));
}

/** What a relative path leads to from a folder; undefined above the root. */
export function placeFrom(folder: Place, path: string): Place | undefined {
  const names = folder.split("/");
  for (const name of path.split("/")) {
    if (name === "" || name === ".") continue;
    if (name !== "..") names.push(name);
    else if (names.length > 1) names.pop();
    else return undefined;
  }
  return names.join("/");
}

/** The path of what stands below a folder, relative to it; undefined for what does not. */
export function pathWithin(folder: Place, place: Place): string | undefined {
  return place.startsWith(`${folder}/`) ? place.slice(folder.length + 1) : undefined;
}
