import { say } from "../core/texts/say";

/** Words in a row: "capture", "capture and ramp", "capture, risk and ramp". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : say`${words.slice(0, -1).join(", ")} and ${last}`;
}
