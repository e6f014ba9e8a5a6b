import type { AvailableSimulation } from "../../core/economics/appraisal/appraisal";
import type { Distribution, InputModel } from "../../core/economics/model";
import type { Formats } from "../format/formats";
import { idWords } from "../id-words";

/** How sure the gain is: "In 3.2 % of 10,000 trials the case loses money." */
export function lossSentence({ probabilityOfLoss, trials }: AvailableSimulation, formats: Formats): string {
  const all = formats.count(trials, "trial");
  if (probabilityOfLoss === 0) return `In none of ${all} does the case lose money.`;
  if (probabilityOfLoss === 1) return `In every one of ${all} the case loses money.`;
  return `In ${shareWords(probabilityOfLoss, formats)} of ${all} the case loses money.`;
}

/** "Half of them bring more than 61,204 USD, nine in ten between 12,400 and 118,900." */
export function spreadSentence({ npv }: AvailableSimulation, currency: string | undefined, formats: Formats): string {
  const [p5, p95] = [formats.money(npv.p5, undefined), formats.money(npv.p95, currency)];
  return `Half of them end above ${formats.money(npv.p50, currency)}, nine in ten between ${p5} and ${p95}.`;
}

/** "Drawn from their ranges: rate (triangular), capture (PERT). Seed 1; …" An input that is not in the model is named alone. */
export function drawSentence({ seed, inputs }: AvailableSimulation, models: readonly InputModel[]): string {
  const drawn = inputs.map((id) => {
    const model = models.find((input) => input.id === id);
    return model ? `${idWords(id)} (${distributionNames[model.distribution]})` : idWords(id);
  });
  return `Drawn from their ranges: ${drawn.join(", ")}. Seed ${seed}; the same plan gives the same figures everywhere.`;
}

const distributionNames: Readonly<Record<Distribution, string>> = {
  triangular: "triangular",
  pert: "PERT",
  "normal-90": "normal, 90 % inside",
  "lognormal-90": "lognormal, 90 % inside",
};

/** A share that is not quite none or all never rounds to either. */
function shareWords(share: number, formats: Formats): string {
  if (share < 0.0005) return `under ${formats.percent(0.001)}`;
  return share > 0.9995 ? `over ${formats.percent(0.999)}` : formats.percent(share);
}
