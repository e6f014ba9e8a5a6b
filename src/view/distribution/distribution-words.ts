import type { AvailableSimulation } from "../../core/economics/appraisal/appraisal";
import type { Distribution, InputModel } from "../../core/economics/model";
import type { AvailableScenario } from "../../core/economics/valuation";
import { say, text, translated } from "../../core/texts/say";
import type { Tone } from "../Figure";
import type { Formats } from "../format/formats";
import { idWords } from "../id-words";
import { listed } from "../listed";

/** "In 3.2 % of 10,000 trials the case loses money." Without costs no claim is made: nothing can be lost that is not paid. */
export function lossSentence({ probabilityOfLoss, trials }: AvailableSimulation, { pvCosts }: Pick<AvailableScenario, "pvCosts">, formats: Formats): string {
  const all = formats.count(trials, "trial");
  if (probabilityOfLoss === 0 && pvCosts === 0) return say`Without costs there is nothing to lose yet.`;
  if (probabilityOfLoss === 0) return say`In none of ${all} does the case lose money.`;
  if (probabilityOfLoss === 1) return say`In every one of ${all} the case loses money.`;
  return say`In ${shareWords(probabilityOfLoss, formats)} of ${all} the case loses money.`;
}

/** Whether the draws are good or bad news: none of them a loss says little where most of what the case rests on stays fixed, and nothing without costs. */
export function lossTone({ probabilityOfLoss, inputs }: AvailableSimulation, { pvCosts, model }: Pick<AvailableScenario, "pvCosts" | "model">): Tone | undefined {
  if (probabilityOfLoss > 0) return "bad";
  return pvCosts > 0 && inputs.length * 2 >= model.inputs.length ? "good" : undefined;
}

/** "Half of them bring more than 61,204 USD, nine in ten between 12,400 and 118,900." */
export function spreadSentence({ npv, trials }: AvailableSimulation, currency: string | undefined, formats: Formats): string {
  const [p5, p95] = [formats.money(npv.p5, undefined), formats.money(npv.p95, currency)];
  return say`Half of the ${formats.count(trials, "trial")} end above ${formats.money(npv.p50, currency)}, nine in ten between ${p5} and ${p95}.`;
}

/** "Drawn from their ranges: rate (triangular), capture (PERT). Seed 1; …" An input that is not in the model is named alone, and those that stay fixed are counted. */
export function drawSentence({ seed, inputs }: AvailableSimulation, models: readonly InputModel[]): string {
  const drawn = inputs.map((id) => {
    const model = models.find((input) => input.id === id);
    return model ? `${idWords(id)} (${translated(distributionNames[model.distribution])})` : idWords(id);
  });
  return say`${rangesSentence(drawn, models.length - drawn.length)} Seed ${seed}; the same plan gives the same figures everywhere.`;
}

function rangesSentence(drawn: readonly string[], fixed: number): string {
  const names = listed(drawn);
  if (fixed <= 0) return say`Drawn from their ranges: ${drawn.join(", ")}.`;
  if (fixed === 1) return drawn.length === 1 ? say`Only ${names} varies; the other input has no range and stays fixed.` : say`Only ${names} vary; the other input has no range and stays fixed.`;
  return drawn.length === 1 ? say`Only ${names} varies; the other ${fixed} inputs have no range and stay fixed.` : say`Only ${names} vary; the other ${fixed} inputs have no range and stay fixed.`;
}

const distributionNames: Readonly<Record<Distribution, string>> = {
  triangular: text`triangular`,
  pert: "PERT",
  "normal-90": text`normal, 90 % inside`,
  "lognormal-90": text`lognormal, 90 % inside`,
};

/** A share that is not quite none or all never rounds to either. */
function shareWords(share: number, formats: Formats): string {
  if (share < 0.0005) return say`under ${formats.percent(0.001)}`;
  return share > 0.9995 ? say`over ${formats.percent(0.999)}` : formats.percent(share);
}
