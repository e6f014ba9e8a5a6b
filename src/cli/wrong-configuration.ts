import type { ConfigFile } from "../core/config/load-project";
import { shown } from "./plan-files";

/** Thrown where plans would be judged by a configuration that could not be read as its author meant it; it ends the command. */
export class WrongConfiguration extends Error {
  constructor(files: readonly ConfigFile[], cwd: string) {
    super(files.flatMap((file) => linesFor(file, cwd)).join("\n"));
  }
}

function linesFor({ place, source, problems }: ConfigFile, cwd: string): readonly string[] {
  return problems.map(({ span, message }) => {
    const { line, column } = source.lines.positionAt(span.start);
    return `${shown(place, cwd)}:${line + 1}:${column + 1}: ${message}`;
  });
}
