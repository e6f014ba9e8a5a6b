import type { Person } from "../../plan/sections/person";
import { juniorTitles, seniorTitles } from "../words/seniority";
import { anyPhrase } from "../words/word-pattern";

const junior = new RegExp(anyPhrase(juniorTitles), "iu");
const senior = new RegExp(anyPhrase(seniorTitles), "iu");

/** Whether somebody's title is one that rarely owns a budget. */
export function hasJuniorTitle({ title = "" }: Person): boolean {
  return junior.test(title) && !senior.test(title);
}
