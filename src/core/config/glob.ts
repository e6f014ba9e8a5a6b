import picomatch from "picomatch/posix";
import { reportShape } from "../shape/reading";
import { readText } from "../shape/scalar";
import type { Shape } from "../shape/shape";
import { say, translated } from "../texts/say";
import { withoutEnd } from "../texts/without-end";
import { folderOf } from "./place";

const expected = "a glob of paths, such as archive or emea/**/*.pov.yaml";
const longest = 300;

/** Each “*” and “{” multiplies the ways in which a glob may fit a path, so a dozen take longer than anybody waits. */
const mostChoices = 4;

/** A glob of paths below the folder of the configuration. */
export function glob(): Shape<string> {
  return {
    structure: { kind: "scalar" },
    expected,
    jsonSchema: { type: "string", minLength: 1, maxLength: longest },
    read: (node, path, reading) => {
      const written = readText(node, path, reading, expected);
      if (written === undefined) return undefined;
      if (written.length > longest) return reportShape(reading, node, path, say`This glob is longer than ${longest} characters. Write several shorter ones.`);
      if (countOf(/\*+/gu, written) > mostChoices || countOf(/\{/gu, written) > mostChoices) {
        return reportShape(reading, node, path, say`This glob has more than ${mostChoices} of “*” or “{”, and trying all that they may stand for takes too long. Write several simpler ones.`);
      }
      if (plain(written) === "") return reportShape(reading, node, path, say`“${written}” names no path. Write ${translated(expected)}.`);
      if (/^!|^\.\.\//u.test(written)) return reportShape(reading, node, path, say`“${written}” cannot be read: a glob names what lies below the folder of the configuration, without “!” or “../” before it.`);
      return written;
    },
  };
}

/**
 * Whether a glob names a path, both relative to one folder. As in .gitignore, a glob without a slash matches a name at
 * any depth, and a glob that matches a folder matches everything below it.
 */
export function matches(pattern: string, path: string): boolean {
  // A name may have a line break in it. Extended globs can take a time that grows with the power of the path's length, and nobody needs them.
  const isMatch = picomatch(plain(pattern), { dot: true, noextglob: true, basename: !plain(pattern).includes("/"), flags: "s" });
  for (let one = path; one !== ""; one = folderOf(one)) if (isMatch(one)) return true;
  return false;
}

function countOf(sign: RegExp, written: string): number {
  return written.match(sign)?.length ?? 0;
}

/** A leading “./” or “/” and a trailing “/” say nothing here. */
function plain(pattern: string): string {
  return withoutEnd(pattern.replace(/^\.?\//u, ""), "/");
}
