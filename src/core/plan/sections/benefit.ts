import { benefitFields } from "../../economics/drivers/driver";
import { drivers } from "../../economics/drivers";
import type { ValueOf } from "../../shape/shape";
import { variant } from "../../shape/variant";

/** What an outcome is worth: one of the drivers, with its own keys. */
export const benefitShape = variant(
  "driver",
  drivers,
  benefitFields,
  "a benefit, such as {driver: time-saved, volume: reports_per_year, rate: analyst_rate, capture: 50 %}",
);

/** What an outcome is worth. */
export type Benefit = ValueOf<typeof benefitShape>;
