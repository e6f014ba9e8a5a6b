import { InvalidArgumentError, Option } from "commander";

/** `--fail-severity`, which several commands have. */
export function failSeverityOption(): Option {
  return new Option("--fail-severity <severity>", "exit with 1 from this severity on").choices(["error", "warning", "hint", "never"]).default("error");
}

/** `--max-warnings`, which several commands have. */
export function maxWarningsOption(): Option {
  return new Option("--max-warnings <count>", "exit with 1 when there are more warnings").argParser(readCount);
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("Write a whole number, such as 10.");
  return Number(text);
}
