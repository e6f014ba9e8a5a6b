import { planIdIn } from "../../core/plan/plan-id";
import type { Environment } from "../environment";
import type { PlacedId } from "../plan-ids";
import { decodePlan } from "../plan-text";
import { readPlanFile } from "../read-plan-file";
import { hashOf } from "./judged-file";
import { ownCopy } from "./own-copy";

/** What is seen of a plan before it is judged. */
export interface Glance extends PlacedId {
  /** Undefined for what cannot be read, of which is told where it is judged itself. */
  readonly contentHash: string | undefined;
}

/** The ids of the plans that are judged together; a plan alone has no neighbours. */
export async function neighbours(paths: readonly string[], environment: Environment): Promise<readonly PlacedId[]> {
  return paths.length < 2 ? [] : (await glances(paths, environment)).map(({ file, id }) => ({ file, id }));
}

/** Looks at plans for their ids. */
export async function glances(paths: readonly string[], environment: Environment): Promise<readonly Glance[]> {
  const seen: Glance[] = [];
  for (const file of paths) {
    const { bytes } = { bytes: undefined, ...(await readPlanFile(file, environment)) };
    seen.push({ file, id: ownCopy(bytes && planIdIn(decodePlan(bytes).text)), contentHash: bytes && hashOf(bytes) });
  }
  return seen;
}
