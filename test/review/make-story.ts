import { mkdirSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { GitFolder } from "../server/git/git-folder";
import { tellStory } from "./story";

/** Makes the repository that reviews are tried on in an empty folder: `npx tsx test/review/make-story.ts DIR`. */
function main(): void {
  const [, , asked] = process.argv;
  if (asked === undefined) throw new Error("Name the folder to make the repository in.");
  const folder = resolve(asked);
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`);
  tellStory(new GitFolder(folder));
  console.log(`${folder}: review with pov diff main softer-target, and the like.`);
}

main();
