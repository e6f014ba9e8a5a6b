import type { VNode } from "preact";
import type { CostLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { idWords } from "../id-words";
import { PlanText } from "../PlanText";
import { Reveal } from "../Reveal";
import { Term } from "./Term";

/** Where the amount of each cost comes from; those that do not say are named together. */
export function CostBases({ costs }: { readonly costs: readonly CostLine[] }): VNode | null {
  if (costs.length === 0) return null;
  const silent = costs.filter(({ basis }) => basis === undefined);
  return (
    <Term name={say`Costs`} path="business_case.costs">
      <ul>
        {costs.map(({ id, path, kind, basis }) =>
          basis === undefined ? null : (
            <li key={id} data-path={path}>
              <Reveal path={path}>
                <PlanText text={idWords(id)} />
              </Reveal>
              {kind === "internal" && ` ${say`(own people)`}`}: <PlanText text={basis} />
            </li>
          ),
        )}
        {silent.length > 0 && (
          <li class="silent">
            {silent.length === costs.length ? say`No cost says where its amount comes from` : say`No basis written for ${silent.map(({ id }) => idWords(id)).join(", ")}`}
          </li>
        )}
      </ul>
    </Term>
  );
}
