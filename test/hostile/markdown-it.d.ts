// The few things that the tests use of packages that come without types.
declare module "markdown-it" {
  interface Token {
    readonly type: string;
    readonly tag: string;
    readonly content: string;
    readonly info: string;
    readonly attrs: readonly (readonly [string, string])[] | null;
    readonly children: readonly Token[] | null;
  }

  export default class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly linkify: boolean });
    readonly linkify: { set(options: Readonly<Record<string, boolean>>): void };
    parse(markdown: string, environment: object): readonly Token[];
  }
}

declare module "sax" {
  interface Parser {
    onerror: (error: Error) => void;
    onopentag: (element: { readonly name: string; readonly attributes: Readonly<Record<string, unknown>> }) => void;
    onprocessinginstruction: () => void;
    ondoctype: () => void;
    oncomment: () => void;
    oncdata: () => void;
    write(xml: string): Parser;
    close(): Parser;
  }

  const sax: { readonly parser: (isStrict: boolean) => Parser };
  export default sax;
}
