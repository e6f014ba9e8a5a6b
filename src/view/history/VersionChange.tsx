import type { VNode } from "preact";
import type { Change } from "../../core/changes/plan-change";
import { agreementWords } from "../change/agreement-words";
import { classTitle, effectWords, valueWords } from "../change/change-words";
import { PlanText } from "../PlanText";
import { useFormats } from "../surroundings";

/** What a version changed, in one row: what it is about, what it was and is, what that does to the money, and who had agreed. Its line was that of another text, so it leads nowhere. */
export function VersionChange({ change, currency }: { readonly change: Change; readonly currency: string | undefined }): VNode {
  const formats = useFormats();
  const effect = change.effect && effectWords(change.effect, currency, formats);
  const agreement = agreementWords(change, formats);
  return (
    <li>
      <span class={change.class === "goalpost" ? "change-class caution" : "change-class"}>{classTitle(change.class)}</span>
      <span>
        <PlanText text={change.label} />: <PlanText text={valueWords(change, formats)} />
        {effect !== undefined && <span class={`effect ${(change.effect?.npv ?? 0) < 0 ? "bad" : "good"}`}>{effect}</span>}
        {agreement !== undefined && (
          <span class="agreement">
            <PlanText text={agreement} />
          </span>
        )}
      </span>
    </li>
  );
}
