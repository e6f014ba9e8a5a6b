/** A comment that a stranger may have written, made fit to post; or one sentence on why it is not. */
export type UntrustedComment = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** GitHub takes no longer comments; the hidden line needs room too. */
export const longestComment = 65_536 - 300;

const pages = "https://github.com/pov-as-code/pov-as-code/blob/";

/** Invisible, and no part of a name: what it stands in is text and nothing else. */
const joiner = "\u2060";
/** What comments of `pov review` are laid out with; none of these leads anywhere. */
const otherMarkup = /<(?!\/?(?:details|summary|table|thead|tbody|tr|td|th|sub|sup|b|strong|em|i|code|br|p|span)(?: open)? ?\/?>)/giu;
/** Signs may be written by name or number, which would hide a mention; these stand for no sign that begins one. */
const otherEntity = /&(?!(?:amp|lt|gt|quot|#8203|#(?:3[3459]|37|4[1-7]|5[89]|6[0-3]|9[1-6]|12[3-6]));)/giu;

/**
 * Takes the power out of a comment: nobody is mentioned, no issue is referred to, nothing is embedded or hidden, and
 * links lead to files of this repository (`place`, such as “https://github.com/owner/name/blob/”), to our pages about
 * rules, or nowhere. What `pov review` writes stays as it is.
 */
export function untrustedComment(bytes: Uint8Array, place: string): UntrustedComment {
  const read = readText(bytes);
  if (read === undefined) return { ok: false, message: "The comment is no text in UTF-8." };
  const text = withoutMentions(withoutLinks(withoutMarkup(read), [place, pages]));
  return text.length > longestComment ? { ok: false, message: `The comment has ${text.length} characters, and GitHub takes no more than 65,536.` } : { ok: true, text };
}

function readText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/gu, "\n");
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function withoutMarkup(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, "").replace(otherEntity, "&amp;").replace(otherMarkup, "&lt;");
}

/** A bracket behind a backslash is text, unless that backslash is text itself. */
function withoutLinks(text: string, places: readonly string[]): string {
  const isHere = (address: string) => places.some((place) => address.startsWith(place) && /^[\w./%#+:!-]*(?=[)\s]|$)/u.test(address.slice(place.length)));
  return text
    .replace(/\](?=\()(?<=(?<!\\)(?:\\\\)*\])/gu, (bracket, offset: number, whole: string) => (isHere(whole.slice(offset + 2)) ? bracket : bracket + joiner))
    .replace(/\](?=:)(?<=(?<!\\)(?:\\\\)*\])/gu, `]${joiner}`)
    .replace(/(?:https?|ftp)(?=:\/\/)/giu, (scheme, offset: number, whole: string) => (isHere(whole.slice(offset)) ? scheme : scheme + joiner))
    .replace(/(?:www(?=\.)|mailto(?=:)|xmpp(?=:))/giu, (start) => start + joiner);
}

/** In links of ours a number sign is followed by the letter of a line. */
function withoutMentions(text: string): string {
  return text
    .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${joiner}`)
    .replace(/(?:(?<!&)#|&#35;)(?=\d)/gu, (sign) => sign + joiner)
    .replace(/GH-(?=\d)/giu, (start) => start + joiner);
}
