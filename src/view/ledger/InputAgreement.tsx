import type { VNode } from "preact";
import type { InputLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { PlanText } from "../PlanText";
import { Reveal } from "../Reveal";
import { useFormats } from "../surroundings";

/** Who agreed to an input and when, or that nobody has. */
export function InputAgreement({ agreed }: Pick<InputLine, "agreed">): VNode {
  const formats = useFormats();
  if (!agreed) return <span class="not-agreed caution">{say`not agreed`}</span>;
  const { by, date } = agreed;
  return (
    <>
      <span class="agreed good">
        {by ? (
          <Reveal path={by.path} label={say`Agreed by: show in the plan`}>
            <PlanText text={by.name} />
          </Reveal>
        ) : (
          say`agreed`
        )}
      </span>
      {date !== undefined && <span class="detail">{formats.date(date)}</span>}
    </>
  );
}
