// Writes the corpus by itself: tsx bench/corpus/write.ts COUNT DIR
import { existsSync, readdirSync } from "node:fs";
import { writeCorpus } from "./write-corpus";

const [count = "", folder = ""] = process.argv.slice(2);
if (!/^[1-9]\d{0,5}$/u.test(count) || folder === "") throw new Error("Say how many plans, and where: tsx bench/corpus/write.ts COUNT DIR");
if (existsSync(folder) && readdirSync(folder).some((name) => !/^team-\d+$/u.test(name))) throw new Error(`${folder} holds other files than the corpus. Name a new folder.`);
writeCorpus(Number(count), folder);
