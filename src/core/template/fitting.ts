import { type DriverId, drivers } from "../economics/drivers";
import { type Dimension, type Powers, dimensionless, raisePowers } from "../quantity/dimension";
import { type Expectation, moneyPerTime, moneyPerUnit, volume } from "../quantity/expectation";
import { parseQuantity } from "../quantity/parse-quantity";
import type { Quantity } from "../quantity/quantity";
import type { Unit } from "../quantity/unit";
import { unitWord } from "../quantity/unit-word";
import type { Fields } from "../shape/shape";
import { type OutcomeExample, outcomeExamples } from "./outcome-examples";

/** What a benefit is written into: the plan's numbers by id, and the outcome's baseline where it has one. */
export interface Surroundings {
  readonly inputs: ReadonlyMap<string, Quantity>;
  readonly baseline?: Quantity;
}

/**
 * The inputs that a driver's field most likely means, the likeliest first. An input that merely could stand there would
 * change the money unnoticed: it must count what the outcome counts, and a share be called what the field is called.
 */
export function fittingInputs(driver: DriverId, key: string, surroundings: Surroundings): readonly string[] {
  const expects = expectationOf(driver, key);
  if (expects === undefined) return [];
  const wanted = wantedBy(driver, expects, surroundings);
  const isNamed = (id: string): boolean => id.toLowerCase().replaceAll("-", "_").includes(key);
  const isLikely = (id: string, { unit }: Quantity): boolean => {
    if (wanted !== undefined) return suits(unit, wanted);
    return isNamed(id) || (expects === moneyPerTime && isPaidFor(unit, key));
  };
  const fitting = [...surroundings.inputs].flatMap(([id, input]) => (expects.accepts(input.unit.dimension, input.unit) && isLikely(id, input) ? [id] : []));
  return [...fitting.filter(isNamed), ...fitting.filter((id) => !isNamed(id))];
}

/** What is suggested for a field, in units of what the outcome counts: 192 case/year for a baseline of 14 h/case. */
export function suggestionFor(driver: DriverId, key: string, suggestion: string, surroundings: Surroundings): string {
  const [expects, example] = [expectationOf(driver, key), quantityIn(suggestion)];
  const wanted = expects && wantedBy(driver, expects, surroundings);
  if (wanted === undefined || example === undefined || suits(example.unit, wanted)) return suggestion;
  const counted = soleCount(wanted.counts);
  if (expects === volume && wanted.time === 0) return `20 ${counted ?? "person"}`;
  return counted === undefined ? suggestion : recounted(suggestion, soleCount(example.unit.dimension.counts), counted);
}

/** The example of a driver, counting what the plan's inputs count where they count something that it can be multiplied by. */
export function exampleFor(driver: DriverId, inputs: Surroundings["inputs"]): OutcomeExample {
  const example = outcomeExamples[driver];
  const own = soleCount(quantityIn(example.baseline)?.unit.dimension.counts);
  const found = countedBy(driver, inputs);
  const counted = own !== undefined && found.includes(own) ? own : found[0];
  if (own === undefined || counted === undefined) return example;
  return { ...example, baseline: recounted(example.baseline, own, counted), target: recounted(example.target, own, counted) };
}

/** The quantity that a text is, if it is one. */
export function quantityIn(text: string): Quantity | undefined {
  const reading = parseQuantity(text);
  return reading.ok ? reading.quantity : undefined;
}

/** What turns the improvement into money per year; counts are left open where anything may be counted. */
interface Wanted {
  readonly time: number;
  readonly counts: Powers | undefined;
}

/** Improvement × volume × price is money per time, and so is improvement × volume × rate. */
function wantedBy(driver: DriverId, expects: Expectation, surroundings: Surroundings): Wanted | undefined {
  const isVolume = expects === volume;
  if (!isVolume && expects !== moneyPerUnit) return undefined;
  const { time, counts } = improvedBy(driver, surroundings);
  if (driver === "error-reduction") return wantedByErrors(isVolume, { time, counts }, countedBy(driver, surroundings.inputs));
  return { time: isVolume && driver === "time-saved" ? -time : -1 - time, counts: counts.size === 0 ? undefined : raisePowers(counts, -1) };
}

/** What the outcome measures; of an outcome that does not say yet only whether it is a time. */
function improvedBy(driver: DriverId, { baseline }: Surroundings): Pick<Dimension, "time" | "counts"> {
  if (baseline !== undefined) return baseline.unit.dimension;
  const { time } = quantityIn(outcomeExamples[driver].baseline)?.unit.dimension ?? dimensionless;
  return { time, counts: new Map() };
}

/** The cases in which errors happen are counted, and priced where the errors are not counted themselves. */
function wantedByErrors(isVolume: boolean, { time, counts }: Pick<Dimension, "time" | "counts">, counted: readonly string[]): Wanted {
  const cases = casesOf(counts, counted);
  if (isVolume) return { time: -1 - time, counts: cases && raisePowers(cases, -1) };
  const errors = [...counts].filter(([, power]) => power > 0);
  return { time: 0, counts: errors.length > 0 ? raisePowers(new Map(errors), -1) : cases };
}

/** Errors happen in cases, `/order`: those that the baseline counts by, else what the inputs count. */
function casesOf(counts: Powers, [counted]: readonly string[]): Powers | undefined {
  const cases = [...counts].filter(([, power]) => power < 0);
  if (cases.length > 0) return new Map(cases);
  return counted === undefined ? undefined : new Map([[counted, -1]]);
}

function suits({ dimension }: Unit, { time, counts }: Wanted): boolean {
  if (dimension.time !== time) return false;
  if (counts === undefined) return dimension.counts.size > 0 || time === -1;
  return counts.size === dimension.counts.size && [...counts].every(([word, power]) => dimension.counts.get(word) === power);
}

/** What the inputs count that a driver's volume or price may be: first what several of them count. */
function countedBy(driver: DriverId, inputs: Surroundings["inputs"]): readonly string[] {
  const measured = Object.keys(outcomeExamples[driver].benefit).map((key) => expectationOf(driver, key));
  const counted = (factor: Expectation, time: number): readonly string[] =>
    [...inputs.values()].flatMap(({ unit, unit: { dimension } }) => (measured.includes(factor) && factor.accepts(dimension, unit) && dimension.time === time ? (soleCount(dimension.counts) ?? []) : []));
  const [volumes, prices] = [counted(volume, -1), counted(moneyPerUnit, 0)];
  return [...volumes.filter((word) => prices.includes(word)), ...volumes, ...prices];
}

/** An hour's price is no revenue, though both are money per time. */
function isPaidFor({ timeUnits }: Unit, key: string): boolean {
  const isByHour = timeUnits.every((word) => unitWord(word).kind === "effort");
  return key === "rate" ? isByHour : !isByHour;
}

function recounted(text: string, from: string | undefined, to: string): string {
  return from === undefined ? text : text.replaceAll(new RegExp(String.raw`\b${from}\b`, "gu"), to);
}

function soleCount(counts: Powers | undefined): string | undefined {
  return counts?.size === 1 ? [...counts.keys()][0] : undefined;
}

function expectationOf(driver: DriverId, key: string): Expectation | undefined {
  const fields: Fields = drivers[driver].fields;
  const structure = fields[key]?.shape.structure;
  const one = structure?.kind === "either" ? structure.options[0]?.structure : structure;
  return one?.kind === "scalar" ? one.measures : undefined;
}
