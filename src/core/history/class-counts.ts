import { type Change, type ChangeClass, changeClasses } from "../changes/plan-change";

/** How many of some changes are of which class, the gravest first; classes that none is of are left out. */
export function classCounts(changes: readonly Change[]): readonly { readonly of: ChangeClass; readonly count: number }[] {
  return changeClasses.flatMap((of) => {
    const count = changes.filter((change) => change.class === of).length;
    return count === 0 ? [] : [{ of, count }];
  });
}
