import type { Reader } from "../../src/client/reader";

/** A reader of English, whose texts VS Code gives as they stand. */
export const english: Reader = {
  locale: "en",
  l10n: { t: (message, ...values) => message.replaceAll(/\{(\d+)\}/gu, (_, index: string) => String(values[Number(index)])) },
};
