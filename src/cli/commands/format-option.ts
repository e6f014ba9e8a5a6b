import { Option } from "commander";
import { outputsOf } from "../report-outputs";
import { reporterNames } from "../reporters";

/** How findings are reported, and the files that the reports are written to. */
export function formatOption(): Option {
  const choices = `choices: ${reporterNames.join(", ")}; default: stylish, on GitHub Actions with annotations`;
  return new Option("--format <format[=file]>", `how to report, and the file to write it to; may be repeated (${choices})`).argParser(outputsOf(reporterNames));
}
