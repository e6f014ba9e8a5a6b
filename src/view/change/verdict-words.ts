import type { Change, ChangeClass, PlanChange } from "../../core/changes/plan-change";
import type { PlanComparison, PlanSketch } from "../../core/changes/plan-comparison";
import { say } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import { scenarioPlace } from "../scenario-words";
import { namedChange } from "./named-change";

/** What became of a plan, in a sentence or two: what changed, the gravest first, and what that does to the money. */
export function verdictWords(comparison: PlanComparison, formats: Formats): readonly string[] {
  const { file } = comparison;
  switch (comparison.kind) {
    case "changed":
      return [...changeSentences(comparison.change, file), moneySentence(comparison.change, formats)];
    case "added":
      return [say`${planName(comparison.sketch, file)} is new.`, sketchSentence(comparison.sketch, formats)];
    case "removed":
      return [say`${planName(comparison.sketch, file)} was deleted.`, ...lostSentence(comparison.sketch, formats)];
    case "unreadable":
      return [unreadableSentence(comparison, file), comparison.message];
  }
}

/** By what people know a plan: its customer, else its title, its id, its file. */
export function planName({ plan: { customer, title, id } }: Pick<PlanChange | PlanSketch, "plan">, file: string): string {
  return [customer, title, id].find((name) => name !== undefined && name.trim() !== "") ?? file;
}

/** The currency that a plan counted in before, when it is another one now and its figures cannot be compared. */
export function formerCurrency({ changes }: Pick<PlanChange, "changes">): string | undefined {
  return changes.find(({ path, kind }) => path === "currency" && kind === "changed")?.before;
}

/** Whether the later version cannot be read, so that nothing is known of it but why. */
export function isUnreadable(comparison: PlanComparison): boolean {
  return comparison.kind === "unreadable" && comparison.side !== "before";
}

function unreadableSentence({ side, fate }: Extract<PlanComparison, { readonly kind: "unreadable" }>, file: string): string {
  if (fate === "added") return say`${file} is new and cannot be read as a plan. Mend it first.`;
  if (fate === "removed") return say`${file} was deleted, and what it said before cannot be read as a plan.`;
  switch (side) {
    case "before":
      return say`What changed in ${file} cannot be told, because its earlier version cannot be read.`;
    case "after":
      return say`What changed in ${file} cannot be told, because it cannot be read any more. Mend it first.`;
    case "both":
      return say`What changed in ${file} cannot be told, because neither of its versions can be read. Mend it first.`;
  }
}

function changeSentences(change: PlanChange, file: string): readonly string[] {
  const name = planName(change, file);
  const of = (wanted: ChangeClass): readonly Change[] => change.changes.filter((one) => one.class === wanted);
  const [goalposts, scope] = [of("goalpost"), of("scope")];
  // The request by which a moved goalpost was accepted tells nothing more.
  const isTold = goalposts.length > 0 && scope.every(({ path, settled }) => path.startsWith("scope.changes") && settled !== undefined);
  const grave = [...goalpostSentence(goalposts, name), ...(isTold ? [] : scopeSentence(scope, name))];
  return grave.length > 0 ? grave : [ordinarySentence(change.changes, name)];
}

function goalpostSentence(goalposts: readonly Change[], name: string): readonly string[] {
  const [first, ...others] = goalposts;
  if (first === undefined) return [];
  if (others.length === 0) return [namedChange(first, name)];
  const open = goalposts.filter(({ settled }) => settled === undefined).length;
  const all = goalposts.length;
  if (open === 0) return [say`${all} agreed values moved in ${name}, and all of that is settled.`];
  return [open < all ? say`${all} agreed values moved in ${name}, of which ${open} nobody has accepted.` : say`${all} agreed values moved in ${name}.`];
}

function scopeSentence(scope: readonly Change[], name: string): readonly string[] {
  const [first, ...others] = scope;
  if (first === undefined) return [];
  if (others.length === 0) return [namedChange(first, name)];
  if (scope.every(({ settled }) => settled !== undefined)) return [say`The scope of ${name} changed after the start in ${scope.length} places, as was accepted.`];
  return [say`The scope of ${name} changed after the start in ${scope.length} places.`];
}

/** Changes come with the gravest class first; a single one is named, unless there are others than of wording. */
function ordinarySentence(changes: readonly Change[], name: string): string {
  const [first] = changes;
  if (first === undefined) return say`${name} says what it said before: only layout, comments or order changed.`;
  const own = changes.filter((change) => change.class === first.class);
  const [only, ...others] = first.class === "wording" ? changes : changes.filter((change) => change.class !== "wording");
  if (only !== undefined && others.length === 0) return namedChange(only, name);
  switch (first.class) {
    case "schedule":
      return own.length === 1 ? say`The schedule of ${name} changed.` : say`The schedule of ${name} changed in ${own.length} places.`;
    case "evidence":
      return own.length === 1 ? say`The evidence of ${name} changed.` : say`The evidence of ${name} changed in ${own.length} places.`;
    case "wording":
      return say`Only the wording of ${name} changed, in ${own.length} places.`;
    default:
      return say`${name} changed in ${changes.length} places, none of them agreed before.`;
  }
}

function moneySentence(change: PlanChange, formats: Formats): string {
  const { before, after, whyUnvalued, scenario, plan } = change;
  const place = scenarioPlace(scenario);
  if (after === undefined) return before === undefined ? say`Its figures cannot be computed: ${whyUnvalued ?? ""}` : say`Its figures cannot be computed any more: ${whyUnvalued ?? ""}`;
  const npv = formats.money(after.npv, plan.currency);
  const was = formerCurrency(change);
  if (was !== undefined) return say`It counted in ${was} before, so its figures cannot be compared; NPV ${place} is ${npv} now.`;
  if (before === undefined) return say`Its figures can be computed now: NPV ${place} is ${npv}.`;
  return movedSentence({ before, after, place, npv, currency: plan.currency }, formats);
}

interface Moved {
  readonly before: NonNullable<PlanChange["before"]>;
  readonly after: NonNullable<PlanChange["after"]>;
  readonly place: string;
  readonly npv: string;
  readonly currency: string | undefined;
}

function movedSentence({ before, after, place, npv, currency }: Moved, formats: Formats): string {
  const difference = formats.shownMoney(after.npv) - formats.shownMoney(before.npv);
  const amount = formats.money(Math.abs(difference), currency);
  const roi = [before.roi, after.roi].map((value) => (value === null ? say`none` : formats.percent(value)));
  const [was = "", is = ""] = roi;
  if (formats.isNothing(difference)) return was === is ? say`NPV ${place} stays at ${npv}.` : say`NPV ${place} stays at ${npv} (ROI ${was} → ${is}).`;
  if (was === is) return difference < 0 ? say`NPV ${place} falls by ${amount} to ${npv}.` : say`NPV ${place} rises by ${amount} to ${npv}.`;
  return difference < 0 ? say`NPV ${place} falls by ${amount} to ${npv} (ROI ${was} → ${is}).` : say`NPV ${place} rises by ${amount} to ${npv} (ROI ${was} → ${is}).`;
}

/** What went with a plan that is gone; nothing where it had no figures. */
function lostSentence({ figures, plan, scenario }: PlanSketch, formats: Formats): readonly string[] {
  if (figures === undefined) return [];
  const npv = formats.money(figures.npv, plan.currency);
  const place = scenarioPlace(scenario);
  return [figures.roi === null ? say`NPV ${place} was ${npv}.` : say`NPV ${place} was ${npv} (ROI ${formats.percent(figures.roi)}).`];
}

function sketchSentence({ figures, plan, scenario, whyUnvalued }: PlanSketch, formats: Formats): string {
  if (figures === undefined) return say`Its figures cannot be computed: ${whyUnvalued ?? ""}`;
  const npv = formats.money(figures.npv, plan.currency);
  const place = scenarioPlace(scenario);
  return figures.roi === null ? say`NPV ${place} is ${npv}.` : say`NPV ${place} is ${npv} (ROI ${formats.percent(figures.roi)}).`;
}
