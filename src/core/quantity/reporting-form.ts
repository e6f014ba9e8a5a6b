import { type Quantity, convert } from "./quantity";
import { unitOf } from "./unit";
import { unitWord } from "./unit-word";

/**
 * The quantity as reports compare it: what comes per day, month or quarter per year, effort in hours, and no numbers
 * among the units. 600000 USD/(3 year) is 200000 USD/year, 12 min/report is 0.2 h/report; a lead time of 5 day stays one.
 */
export function reportingForm(quantity: Quantity): Quantity {
  const words = [...quantity.unit.words].map(([name, power]) => [reported(name, power), power] as const);
  const powers = new Map<string, number>();
  for (const [name, power] of words) powers.set(name, (powers.get(name) ?? 0) + power);
  const unit = unitOf(new Map([...powers].filter(([, power]) => power !== 0)));
  const isAsWritten = words.every(([name, power]) => quantity.unit.words.get(name) === power) && quantity.unit.coefficient === 1;
  return isAsWritten ? quantity : (convert(quantity, unit) ?? quantity);
}

function reported(name: string, power: number): string {
  const { kind } = unitWord(name);
  if (kind === "effort") return "h";
  return kind === "calendar" && power < 0 ? "year" : name;
}
