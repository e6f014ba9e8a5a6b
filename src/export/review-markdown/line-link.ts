import { type Markup, link, markup } from "../markdown/markup";
import type { AddressOf, LinePlace } from "./comment-setting";

/** A text that leads to a line, or the text alone where no address is known. */
export function lineLink(text: string, place: LinePlace, addressOf: AddressOf): Markup {
  const address = addressOf(place);
  return address === undefined ? markup`${text}` : link(text, address);
}
