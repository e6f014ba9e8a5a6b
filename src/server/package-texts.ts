import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Texts, languageOf } from "../core/texts/say";

/** Where the texts lie: beside the folder of the built program, and beside that of the sources. */
const folder = join(__dirname, "../../l10n");

/** The texts in the language of a locale that the package brings along; undefined where it has none, as in English. */
export async function packageTexts(locale: string): Promise<Texts | undefined> {
  const language = languageOf(locale);
  if (!(await translations()).includes(language)) return undefined;
  return JSON.parse(await readFile(join(folder, `bundle.l10n.${language}.json`), "utf8")) as Texts;
}

/** The languages that the package speaks besides English. */
export async function translations(): Promise<readonly string[]> {
  const files = await readdir(folder);
  return files.flatMap((file) => /^bundle\.l10n\.([a-z]+)\.json$/u.exec(file)?.[1] ?? []).sort();
}
