import { resolve, sep } from "node:path";
import { type ConfigFiles, type Unreadable } from "../core/config/config-files";
import type { Place } from "../core/config/place";
import type { Environment } from "./environment";
import { byteLimit, decodePlan } from "./plan-text";
import { systemReason } from "./system-reason";

/** The configurations among the files of a command. */
export function configFiles({ files }: Pick<Environment, "files">): ConfigFiles {
  return {
    exists: async (place) => (await files.kindOf(pathOf(place))) !== "nothing",
    read: async (place) => {
      const path = pathOf(place);
      const kind = await files.kindOf(path);
      // Somebody put the link there, so what it should lead to is missed rather than not wanted.
      if (kind === "nothing") return (await files.kindAt(path)) === "link" ? { reason: "it is a link that leads nowhere" } : undefined;
      return kind === "folder" ? { reason: "it is a folder" } : readText(() => files.read(path, byteLimit));
    },
  };
}

/** Where a path leads to, as configurations have it. */
export function placeOf(path: string, { cwd }: Pick<Environment, "cwd">): Place {
  const place = resolve(cwd, path).split(sep).join("/");
  return place.endsWith("/") ? place.slice(0, -1) : place;
}

/** A place as a path of this system. */
function pathOf(place: Place): string {
  return resolve(`${place}/`);
}

async function readText(read: () => Promise<Uint8Array>): Promise<string | Unreadable> {
  try {
    const text = decodePlan(await read());
    // What is wrong with the bytes is told with the configuration's own words when the text is read.
    return text.readable ? text.text : { reason: "it is not UTF-8 text, or it is too long" };
  } catch (error) {
    const reason = systemReason(error, "read");
    if (reason === undefined) throw error;
    return { reason };
  }
}
