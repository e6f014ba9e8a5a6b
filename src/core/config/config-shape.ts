import { oneOrList } from "../shape/either";
import { list } from "../shape/list";
import { mapOf } from "../shape/map";
import { flag } from "../shape/number";
import { record } from "../shape/record";
import { type ValueOf, optional, required } from "../shape/shape";
import { customRuleShape } from "./custom/custom-rule-shape";
import { defaultsShape } from "./defaults-shape";
import { extension } from "./extension";
import { glob } from "./glob";
import { rulesShape } from "./rules-shape";

const rules = optional(rulesShape, "How single rules are set, by id: a severity, or a severity with options.", "{too-long: warning, no-guardrail: off}");
const defaults = optional(defaultsShape, "What the organisation settles for all its plans.", "{discount_rate: 8 %, working_weeks: 46}");

const overrideShape = record(
  {
    files: required(list(glob()), "The plans that it is for, by path below the folder of the configuration.", "[emea]"),
    rules,
    defaults,
  },
  { expected: "an override, such as {files: [emea], rules: {too-long: off}}" },
);

/** A configuration, pov.config.yaml: the one definition behind its reader, its JSON Schema and its reference page. */
export const configShape = record(
  {
    root: optional(flag(), "Whether the search for configurations ends here; without it the folders above are searched too.", "true"),
    extends: optional(oneOrList(extension(), list(extension())), "What it builds on: a preset, another file, a package, or a list of them, the later over the earlier.", "recommended"),
    rules,
    overrides: optional(list(overrideShape), "What holds for some of the plans only, the later over the earlier.", "[{files: [emea], rules: {too-long: off}}]"),
    ignores: optional(list(glob()), "The plans that are not judged, by path below the folder of the configuration.", "[archive]"),
    defaults,
    custom: optional(mapOf(customRuleShape), "Rules of your own, by id.", "{opportunity: {select: customer, required: true, message: Name the opportunity.}}"),
  },
  { expected: "keys such as extends, rules and defaults" },
);

/** A configuration as it was read. */
export type Config = ValueOf<typeof configShape>;
