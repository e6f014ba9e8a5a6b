import type { Span } from "../../source/span";
import { noSecrets, placeholder, secretForms } from "../words/secret-forms";
import { matchesOf } from "../words/matches-of";

/** Where a text has something of the form of a credential. What it says is deliberately not part of it. */
export interface SecretPlace {
  /** What it looks like, such as “a GitHub token”. */
  readonly name: string;
  readonly span: Span;
}

const notSecrets: ReadonlySet<string> = new Set(noSecrets);

/** Every place of a text, comments included, that looks like a credential, in order and none twice. */
export function secretPlaces(text: string): readonly SecretPlace[] {
  const found = secretForms.flatMap(({ name, pattern, isMixed }) =>
    matchesOf(pattern, text).flatMap((match): readonly SecretPlace[] => {
      const secret = match[1] ?? match[0];
      const end = match.index + match[0].length;
      return isSecret(secret, isMixed) ? [{ name, span: { start: end - secret.length, end } }] : [];
    }),
  );
  const places: SecretPlace[] = [];
  for (const place of found.sort((a, b) => a.span.start - b.span.start)) if (place.span.start >= (places.at(-1)?.span.end ?? 0)) places.push(place);
  return places;
}

function isSecret(written: string, isMixed: true | undefined): boolean {
  if (notSecrets.has(written.toLowerCase()) || placeholder.test(written)) return false;
  return isMixed === undefined || (/\d/u.test(written) && /\p{L}/u.test(written));
}
