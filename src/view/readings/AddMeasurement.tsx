import type { VNode } from "preact";
import type { OutcomeLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { useActions } from "../surroundings";

/** The way to write down a new reading, where that can be done. */
export function AddMeasurement({ outcome }: { readonly outcome: OutcomeLine }): VNode | null {
  const addMeasurement = useActions()?.addMeasurement;
  if (!addMeasurement) return null;
  const add = (): void => {
    addMeasurement(outcome.id);
  };
  return (
    <button type="button" class="add-measurement" aria-label={say`Add measurement of ${outcome.name}`} onClick={add}>
      {say`Add measurement…`}
    </button>
  );
}
