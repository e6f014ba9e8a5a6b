import type { Texts } from "../core/texts/say";

/** The texts that the editor put into a page, in its own language; none in English. */
export function pageTexts(page: Pick<HTMLElement, "dataset">): Texts {
  const texts: unknown = JSON.parse(page.dataset["texts"] ?? "{}");
  if (typeof texts !== "object" || texts === null) return {};
  return Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
