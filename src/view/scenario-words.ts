import type { Method, ScenarioName } from "../core/economics/valuation";
import { methodNames } from "../core/report/report";
import { text, translated } from "../core/texts/say";

/** A scenario as a heading names it. */
export function scenarioTitle(name: ScenarioName): string {
  return translated(titles[name]);
}

/** A scenario as the head of a table of figures names it: "At target". */
export function scenarioHead(name: ScenarioName): string {
  return translated(heads[name]);
}

/** Where a scenario stands, inside a sentence or behind a heading: "at target". */
export function scenarioPlace(name: ScenarioName): string {
  return translated(places[name]);
}

/** The way in which the ROI is computed, by its name. */
export function methodName(method: Method): string {
  return translated(methodNames[method]);
}

const titles: Readonly<Record<ScenarioName, string>> = { target: text`Target`, measured: text`Measured`, floor: text`Floor` };

const heads: Readonly<Record<ScenarioName, string>> = { target: text`At target`, measured: text`As measured`, floor: text`At the floor` };

const places: Readonly<Record<ScenarioName, string>> = {
  target: text`at target`,
  measured: text`on measured results`,
  floor: text`at the floor`,
};
