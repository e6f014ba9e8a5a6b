import { lengthLimit } from "../../core/source/limits";
import { say } from "../../core/texts/say";

/** Why a file is not read that is too long for a plan. */
export function tooLong(): string {
  return say`This file is longer than the ${lengthLimit} characters that are read. A plan usually has about 10000: move evidence into files of its own.`;
}
