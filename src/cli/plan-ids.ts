import type { Neighbour } from "../core/rules/rule";

/** The ids of plans that are judged together, so that each can be told of those that have its own. */
export interface PlanIds {
  /** The other plans of an id: of all neighbours, those that a plan of that id has to know of. */
  readonly neighboursOf: (path: string | undefined, id: string | undefined) => readonly Neighbour[];
}

/** A plan's file, as people read it, and the id that its text gives it. */
export interface PlacedId {
  readonly file: string;
  readonly id: string | undefined;
}

/** Plans by the ids that their texts give them; a plan alone has no neighbours. */
export function planIds(plans: readonly PlacedId[]): PlanIds {
  const byId = new Map<string, Neighbour[]>();
  for (const { file, id } of plans) {
    const namesakes = id === undefined ? undefined : byId.get(id);
    if (namesakes !== undefined && id !== undefined) namesakes.push({ id, file });
    else if (id !== undefined) byId.set(id, [{ id, file }]);
  }
  return { neighboursOf: (path, id) => (id === undefined ? [] : (byId.get(id) ?? []).filter(({ file }) => file !== path)) };
}
