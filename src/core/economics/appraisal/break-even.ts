/** How finely the way from zero to the scale is looked at, and how often the scale is doubled beyond it. */
const parts = 16;
const doublings = 10;

/** How often the search narrows; what grows evenly needs two steps. */
const steps = 100;

/** The number at which the NPV is 0; `null` where none or several were found, since picking one of several would be a guess. */
export interface BreakEven {
  readonly breakEven: number | null;
  readonly zeros: "none" | "one" | "several";
}

/** Where to look: `scale` is a number of the usual size, `most` the largest that there is. */
export interface Search {
  readonly scale: number;
  readonly most?: number;
}

/** The number at which the NPV is 0, all else fixed: looked for from zero to a thousand times the scale, or to `most`. */
export function breakEven(npvAt: (value: number) => number, { scale, most = Number.POSITIVE_INFINITY }: Search): BreakEven {
  const points = grid(scale, most)
    .map((x) => ({ x, npv: npvAt(x) }))
    .filter(({ npv }) => Number.isFinite(npv));
  const zeros = points.filter(({ npv }) => npv === 0).map(({ x }) => x);
  const crossings = points.flatMap((end, index) => {
    const start = points[index - 1];
    return start !== undefined && start.npv * end.npv < 0 ? crossing(npvAt, start, end) : [];
  });
  const [only, ...others] = [...zeros, ...crossings];
  if (only === undefined) return { breakEven: null, zeros: "none" };
  return others.length > 0 ? { breakEven: null, zeros: "several" } : { breakEven: only, zeros: "one" };
}

interface Point {
  readonly x: number;
  readonly npv: number;
}

function grid(scale: number, most: number): readonly number[] {
  if (!(scale > 0)) return [];
  const below = Array.from({ length: parts + 1 }, (_, part) => (scale * part) / parts).filter((x) => x <= most);
  const above = Array.from({ length: doublings }, (_, index) => scale * 2 ** (index + 1)).filter((x) => x < most);
  return [...below, ...above, ...(Number.isFinite(most) && most > scale ? [most] : [])];
}

/**
 * Where the NPV changes its sign, by false position (Illinois): exact at once where it is a straight line. Nothing where it
 * jumps from one side of zero to the other, as at a divisor of 0.
 */
function crossing(npvAt: (value: number) => number, from: Point, to: Point): readonly number[] {
  let [low, high] = [from, to];
  const whole = Math.abs(low.npv) + Math.abs(high.npv);
  for (let count = 0; count < steps; count++) {
    const x = low.x - (low.npv * (high.x - low.x)) / (high.npv - low.npv);
    const npv = npvAt(x);
    if (!Number.isFinite(npv)) return [];
    if (Math.abs(npv) <= 1e-12 * whole) return [x];
    if (x === low.x || x === high.x) return Math.abs(npv) <= 1e-6 * whole ? [x] : [];
    if (npv * high.npv < 0) [low, high] = [high, { x, npv }];
    else [low, high] = [{ ...low, npv: low.npv / 2 }, { x, npv }];
  }
  return Math.abs(npvAt(high.x)) <= 1e-6 * whole ? [high.x] : [];
}
