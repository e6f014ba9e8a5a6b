import type { AvailableScenario } from "../../economics/valuation";
import type { Subject } from "../rule";

/** The figures by which a plan is believed or not: what was measured once it is concluded, what it promises before that. */
export function judgedScenario({ status, valuation }: Subject): AvailableScenario | undefined {
  const { target, measured } = valuation.scenarios;
  const isConcluded = status === "concluded" || status === "closed";
  if (isConcluded && measured.available) return measured;
  return target.available ? target : undefined;
}
