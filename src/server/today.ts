import { toString } from "temporal-polyfill/fns/PlainDate";
import { plainDateISO } from "temporal-polyfill/fns/Now";
import type { IsoDate } from "../core/quantity/calendar";

/** The day it is where the server runs. */
export function today(): IsoDate {
  return toString(plainDateISO());
}
