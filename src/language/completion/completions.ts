import type { CompletionItem, Position } from "vscode-languageserver-types";
import type { Shape } from "../../core/shape/shape";
import { askedPlace } from "./asked-place";
import { keyOffers } from "./keys";
import { type EditorTakes, itemsOf } from "./offer";
import { wordOffers } from "./words";

/** What can be typed at a position of a YAML document of a shape: keys that are not there yet, and the words of a choice. */
export function completions(text: string, root: Shape<unknown>, position: Position, editor: EditorTakes = { takesSnippets: false }): CompletionItem[] {
  const asked = askedPlace(text, position, root, editor);
  return asked === undefined ? [] : itemsOf([...keyOffers(asked), ...wordOffers(asked)], { ...asked, ...asked.place });
}
