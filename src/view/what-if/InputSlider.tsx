import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { InputLine } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { ownValue } from "../own-value";
import { idWords } from "../id-words";
import { useFormats } from "../surroundings";
import type { Slider } from "./slider";
import { nearestStop } from "./stops";
import { useWhatIf } from "./what-if-context";

/** A slider that supposes another value of an input; nothing where there is no what-if or the input has no range. */
export function InputSlider({ input: { path } }: { readonly input: InputLine }): VNode | null {
  const slider = useWhatIf()?.sliders.find((candidate) => candidate.path === path);
  return slider ? <Track slider={slider} /> : null;
}

/** The slider counts its stops, so that every one of them can be reached by keyboard, however uneven the ends are. */
function Track({ slider }: { readonly slider: Slider }) {
  const whatIf = useWhatIf();
  const formats = useFormats();
  const track = useRef<HTMLInputElement>(null);
  if (!whatIf) return null;
  const { id, path, unit, planned, stops } = slider;
  const supposed = ownValue(whatIf.supposed, path);
  const [now, before] = [formats.quantity(supposed ?? planned, unit), formats.quantity(planned, unit)];
  const reset = (): void => {
    whatIf.suppose(slider, planned);
    track.current?.focus();
  };
  const apply = (): void => {
    track.current?.focus();
    whatIf.apply();
  };
  return (
    <span class="slider">
      <input
        ref={track}
        type="range"
        min="0"
        max={stops.length - 1}
        value={nearestStop(stops, supposed ?? planned)}
        aria-label={say`What if ${idWords(id)} were`}
        aria-valuetext={supposed === undefined ? now : say`${now}, what-if; plan: ${before}`}
        title={say`What if? ${formats.range(stops[0] ?? planned, stops.at(-1) ?? planned, unit)}. Double-click returns to the plan.`}
        data-slider={path}
        onInput={({ currentTarget }) => { whatIf.suppose(slider, stops[currentTarget.valueAsNumber] ?? planned); }}
        onDblClick={reset}
      />
      {supposed !== undefined && (
        <span class="slider-words">
          <span class="what-if">{say`what-if`}</span> <span class="figure">{now}</span>{" "}
          <span class="slider-actions">
            <button type="button" onClick={apply} aria-label={say`Apply the what-if to the plan`}>
              {say`Apply`}
            </button>{" "}
            <button type="button" onClick={reset} aria-label={say`Reset ${idWords(id)} to ${before}`}>
              {say`Reset`}
            </button>
          </span>
        </span>
      )}
    </span>
  );
}
