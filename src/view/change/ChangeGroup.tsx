import type { VNode } from "preact";
import type { Change, ChangeClass } from "../../core/changes/plan-change";
import { phrase } from "../../core/texts/say";
import { Section } from "../Section";
import { useFormats } from "../surroundings";
import { ChangeRow } from "./ChangeRow";
import { classTitle } from "./change-words";

interface ChangeGroupProps {
  readonly of: ChangeClass;
  readonly changes: readonly Change[];
  readonly currency: string | undefined;
}

/** The changes of one class; nothing where there is none. */
export function ChangeGroup({ of, changes, currency }: ChangeGroupProps): VNode | null {
  const formats = useFormats();
  const own = changes.filter((change) => change.class === of);
  if (own.length === 0) return null;
  return (
    <Section title={phrase<VNode | string>`${classTitle(of)} ${<span class="number">{formats.quantity(own.length, "")}</span>}`}>
      <ol class={`changes ${of}`}>
        {own.map((change) => (
          <ChangeRow key={`${change.kind} ${change.path}`} change={change} currency={currency} />
        ))}
      </ol>
    </Section>
  );
}
