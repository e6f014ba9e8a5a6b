import type { Texts } from "../core/texts/say";
import type { FaultLog } from "./fault-log";

/** Finds the texts in the language of a locale; undefined where there are none. */
export type FindTexts = (locale: string) => Promise<Texts | undefined>;

/** What an editor says of the language of its reader. */
interface EditorLanguage {
  /** Options of the editor's own making, which may hold texts. */
  readonly options: unknown;
  readonly locale: string;
}

/** The texts for an editor's reader: those that the editor brings along, else those found for its locale. Without any, English is spoken. */
export async function editorTexts({ options, locale }: EditorLanguage, findTexts: FindTexts, faults: FaultLog): Promise<Texts | undefined> {
  const brought = textsIn(options);
  if (brought !== undefined) return brought;
  try {
    return await findTexts(locale);
  } catch (error) {
    // Texts that cannot be read stop nobody: there is still English.
    faults.write(error);
    return undefined;
  }
}

function textsIn(options: unknown): Texts | undefined {
  if (typeof options !== "object" || options === null || !("texts" in options)) return undefined;
  const { texts } = options;
  if (typeof texts !== "object" || texts === null) return undefined;
  return Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
