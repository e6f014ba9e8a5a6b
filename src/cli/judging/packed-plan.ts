import type { CheckedPlan, JudgedPlanFile, Mending } from "../check-plan";

/**
 * A judged plan as threads hand it on, and as it waits until all are judged: what was found is JSON in UTF-8, which
 * takes a quarter of what it takes as values, and holds on to nothing of the plan's text.
 */
export interface PackedPlan {
  readonly path: string;
  readonly found: Uint8Array;
  readonly mending?: Mending;
}

type Found = Required<Pick<CheckedPlan, "findings" | "suppressed">> & Pick<CheckedPlan, "title">;

/** Packs what was found in a plan. */
export function packPlan({ path, title, findings, suppressed = [], mending }: JudgedPlanFile): PackedPlan {
  const found: Found = { title, findings, suppressed };
  return { path, found: new TextEncoder().encode(JSON.stringify(found)), ...(mending !== undefined && { mending }) };
}

/** The plans that were packed. Each is unpacked whenever somebody asks what was found in it, so that never all of them are at once. */
export function unpackedPlans(packed: readonly PackedPlan[]): readonly JudgedPlanFile[] {
  // Who asks of a plan mostly asks several times before turning to the next.
  let last: { readonly plan: PackedPlan; readonly found: Found } | undefined;
  const foundIn = (plan: PackedPlan): Found => {
    if (last?.plan !== plan) last = { plan, found: JSON.parse(new TextDecoder().decode(plan.found)) as Found };
    return last.found;
  };
  return packed.map((plan) => ({
    path: plan.path,
    get title() {
      return foundIn(plan).title;
    },
    get findings() {
      return foundIn(plan).findings;
    },
    get suppressed() {
      return foundIn(plan).suppressed;
    },
    ...(plan.mending !== undefined && { mending: plan.mending }),
  }));
}
