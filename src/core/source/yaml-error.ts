import type { ErrorCode, YAMLError } from "yaml";
import type { Problem } from "./problem";

const explanations: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: "This alias points to an anchor that does not stand above it.",
  BAD_INDENT: "This line is indented differently from its neighbours. Give keys of one level the same indentation, in spaces.",
  BAD_SCALAR_START: "Text cannot start with this character here. Put the text in quotes.",
  BLOCK_AS_IMPLICIT_KEY: "A second “: ” on one line starts a new key. Put the text in quotes.",
  MULTILINE_IMPLICIT_KEY: "A key must stand on one line. Put text with “: ” in quotes, or indent the lines that continue it.",
  MULTIPLE_DOCS: "A file holds one plan; everything from “---” on is not read. Move it to a file of its own.",
  RESOURCE_EXHAUSTION: "This nests too deeply to be read. Remove the extra levels.",
  TAB_AS_INDENT: "YAML does not allow tabs for indentation. Use spaces.",
  TAG_RESOLVE_FAILED: "Tags such as “!” are not part of the plan format. Remove it, or put the text in quotes.",
};

/** A YAML error in words that say what to do; the library's own words where there are no better ones. The document is a plan, unless it is called something else. */
export function yamlProblem(error: YAMLError, text: string, called = "plan"): Problem {
  const [start, end] = error.pos;
  const explained = explanations[error.code]?.replace("plan", called);
  return {
    kind: "yaml",
    path: "",
    span: { start: Math.min(start, text.length), end: Math.min(Math.max(end, start + 1), text.length) },
    message: explained ?? `The text cannot be read as YAML: ${sentence(error.message)}`,
  };
}

function sentence(message: string): string {
  const line = message.split("\n", 1)[0] ?? message;
  return line.endsWith(".") ? line : `${line}.`;
}
