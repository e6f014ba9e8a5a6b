/** How finely the way from zero to the value is looked at, and how often the value is doubled beyond it. */
const parts = 16;
const doublings = 10;

/** How often the search narrows; what grows evenly needs two steps. */
const steps = 100;

/**
 * The number at which the NPV is 0, all else fixed: looked for from zero to a thousand times the value, or to `most`.
 * `null` when the NPV has no zero there or several, since picking one of several would be a guess.
 */
export function breakEven(npvAt: (value: number) => number, value: number, most: number = Number.POSITIVE_INFINITY): number | null {
  const points = grid(value, most).map((x) => ({ x, npv: npvAt(x) }));
  if (points.some(({ npv }) => !Number.isFinite(npv))) return null;
  const zeros = points.filter(({ npv }) => npv === 0).map(({ x }) => x);
  const crossings = points.flatMap((end, index) => {
    const start = points[index - 1];
    return start !== undefined && start.npv * end.npv < 0 ? [crossing(npvAt, start, end)] : [];
  });
  const [only, ...others] = [...zeros, ...crossings];
  return only === undefined || others.length > 0 ? null : only;
}

interface Point {
  readonly x: number;
  readonly npv: number;
}

function grid(value: number, most: number): readonly number[] {
  if (!(value > 0)) return [];
  const below = Array.from({ length: parts + 1 }, (_, part) => (value * part) / parts);
  const above = Array.from({ length: doublings }, (_, index) => value * 2 ** (index + 1)).filter((x) => x < most);
  return [...below, ...above, ...(Number.isFinite(most) && most > value ? [most] : [])];
}

/** Where the NPV changes its sign, by false position (Illinois): exact at once where it is a straight line. */
function crossing(npvAt: (value: number) => number, from: Point, to: Point): number {
  let [low, high] = [from, to];
  const enough = 1e-12 * (Math.abs(low.npv) + Math.abs(high.npv));
  for (let count = 0; count < steps; count++) {
    const x = low.x - (low.npv * (high.x - low.x)) / (high.npv - low.npv);
    const npv = npvAt(x);
    if (Math.abs(npv) <= enough || x === low.x || x === high.x) return x;
    if (npv * high.npv < 0) [low, high] = [high, { x, npv }];
    else [low, high] = [{ ...low, npv: low.npv / 2 }, { x, npv }];
  }
  return high.x;
}
