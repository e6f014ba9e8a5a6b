/** Characters by their code, as a reader of single characters compares them. */
export const code = {
  newline: 0x0a,
  return: 0x0d,
  space: 0x20,
  quote: 0x22,
  hash: 0x23,
  apostrophe: 0x27,
  comma: 0x2c,
  dash: 0x2d,
  dot: 0x2e,
  colon: 0x3a,
  question: 0x3f,
  listStart: 0x5b,
  backslash: 0x5c,
  listEnd: 0x5d,
  mapStart: 0x7b,
  bar: 0x7c,
  mapEnd: 0x7d,
  greater: 0x3e,
} as const;

/** A text on its way through the plain reader: where it is, and the comments that it came by. */
export class PlainText {
  /** Where the next character stands. */
  at = 0;
  /** Where the line of `at` starts. */
  lineStart = 0;
  /** How far the comments are indented that stand between the last value and `at` and belong to neither. */
  comments: number[] = [];

  /** How many brackets are open. */
  brackets = 0;

  constructor(readonly text: string) {}

  /** The code of a character; NaN beyond the end. */
  codeAt(offset: number): number {
    return this.text.charCodeAt(offset);
  }

  /** How far `at` is indented. */
  get column(): number {
    return this.at - this.lineStart;
  }

  /** Whether a space, a line break or the end of the text stands at an offset: what must follow an indicator. */
  endsWord(offset: number): boolean {
    const character = this.text.charCodeAt(offset);
    return character === code.space || character === code.newline || character === code.return || Number.isNaN(character);
  }

  skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === code.space) this.at++;
  }

  /** Whether nothing but a line break follows, or the end of the text. */
  get atLineEnd(): boolean {
    const character = this.text.charCodeAt(this.at);
    return character === code.newline || character === code.return || Number.isNaN(character);
  }

  /** Where the words of a line end: before its line break. */
  endOfLine(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    if (end < 0) return this.text.length;
    return end > offset && this.text.charCodeAt(end - 1) === code.return ? end - 1 : end;
  }

  /** Goes to the start of the next line, or to the end of the text. */
  nextLine(): void {
    const end = this.text.indexOf("\n", this.at);
    this.at = end < 0 ? this.text.length : end + 1;
    this.lineStart = this.at;
  }

  /**
   * From behind a value, past spaces and a comment, to the next line. Tells where that is: up to there YAML counts a value
   * that stands in a block; `undefined` when something else follows on the line.
   */
  finishLine(): number | undefined {
    const end = this.at;
    this.skipSpaces();
    if (this.codeAt(this.at) === code.hash ? this.at === end : !this.atLineEnd) return undefined;
    this.nextLine();
    return this.at;
  }

  /** Goes from the start of a line to the first words that are no comment, noting how far each comment is indented. */
  skipBlankLines(): void {
    for (;;) {
      this.skipSpaces();
      if (this.at >= this.text.length) return;
      if (this.codeAt(this.at) === code.hash) this.comments.push(this.column);
      else if (!this.atLineEnd) return;
      this.nextLine();
    }
  }

  /**
   * Like `skipBlankLines`, but comments right behind a value that are indented further than what the value stands in
   * belong to it. Gives where the value ends for YAML, which is `end` without such comments.
   */
  skipOwnComments(indent: number, end: number): number {
    this.comments.length = 0;
    let owned = end;
    for (;;) {
      this.skipSpaces();
      if (this.at >= this.text.length) return owned;
      const isComment = this.codeAt(this.at) === code.hash;
      if (!isComment && !this.atLineEnd) return owned;
      const isOwned = isComment && this.comments.length === 0 && this.column > indent;
      if (isComment && !isOwned) this.comments.push(this.column);
      this.nextLine();
      if (isOwned) owned = this.at;
    }
  }
}
