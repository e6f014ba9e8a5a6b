import { analyse } from "../../../src/core/analyse";
import type { AvailableScenario, ScenarioName, UnavailableScenario, Valuation } from "../../../src/core/economics/valuation";
import assert from "node:assert/strict";

/** A plan around the parts that a test is about. Without costs of its own it has one of 100 USD at the start. */
export function planText({ inputs = "", outcomes, businessCase = "costs: {fee: {kind: vendor, amount: 100 USD}}", rates = "" }: {
  readonly inputs?: string;
  readonly outcomes: string;
  readonly businessCase?: string;
  readonly rates?: string;
}): string {
  return `pov: "1"\nid: a-plan\ntitle: A plan\ncurrency: USD\ncustomer: Northwind\n${rates}inputs: {${inputs}}\noutcomes: {${outcomes}}\nbusiness_case: {${businessCase}}\n`;
}

/** The money of a plan's text. */
export function valued(text: string): Valuation {
  return analyse(text, undefined).valuation;
}

/** A scenario that must have figures. */
export function figuresOf(text: string, scenario: ScenarioName = "target"): AvailableScenario {
  const found = valued(text).scenarios[scenario];
  assert.ok(found.available, JSON.stringify(found));
  return found;
}

/** Why a scenario has no figures. */
export function reasonsOf(text: string, scenario: ScenarioName = "target"): readonly string[] {
  const found: AvailableScenario | UnavailableScenario = valued(text).scenarios[scenario];
  assert.ok(!found.available, "the scenario has figures");
  return found.reasons.map(({ message, path }) => `${path}: ${message}`);
}
