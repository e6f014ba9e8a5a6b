import type { PlanPath } from "../../core/source/plan-path";
import { childPath } from "../../core/source/plan-path";
import type { PlanReading } from "../../core/plan/read-plan";

/** The most characters that an outline shows of one text. */
const longest = 100;

/** Finds what stands at a path as a few words on one line: a text, a number, or a list of such; undefined for more and for nothing. */
export function outlineWords({ source, texts }: Pick<PlanReading, "source" | "texts">, below: ReadonlyMap<PlanPath, readonly PlanPath[]>): (path: PlanPath) => string | undefined {
  const read = new Map(texts.map(({ path, text }) => [path, text]));
  const wordsAt = (path: PlanPath): string | undefined => {
    const parts = below.get(path);
    if (parts !== undefined) return parts.every((part) => part.endsWith("]")) ? onOneLine(parts.flatMap((part) => wordsAt(part) ?? []).join(", ")) : undefined;
    const place = source.places.get(path);
    if (place === undefined) return undefined;
    return onOneLine(read.get(path) ?? withoutQuotes(source.text.slice(place.value.start, place.value.end)));
  };
  return wordsAt;
}

/** “{start} – {end}” with the words of the keys below a path; undefined where none of them is written. */
export function filledIn(form: string, path: PlanPath, wordsAt: (path: PlanPath) => string | undefined): string | undefined {
  const keys = [...form.matchAll(/\{([\w.]+)\}/gu)].map(([, key = ""]) => wordsAt(childPath(path, key)));
  if (keys.every((words) => words === undefined)) return undefined;
  const literals = form.split(/\{[\w.]+\}/u);
  return literals.map((literal, index) => literal + (keys[index] ?? "")).join("").trim();
}

function onOneLine(text: string): string | undefined {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line === "" || /^[[{*&|>]/u.test(line)) return undefined;
  return line.length > longest ? `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, "")}…` : line;
}

function withoutQuotes(text: string): string {
  return /^(["'])(.*)\1$/su.exec(text)?.[2] ?? text;
}
