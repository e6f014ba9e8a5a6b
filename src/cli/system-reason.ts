/** What the operating system said when something could not be read or written, in words; undefined for anything else that was thrown. */
export function systemReason(error: unknown, wanted: "read" | "write"): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  const code = String(error.code);
  return (wanted === "read" ? readReasons : writeReasons).get(code) ?? code;
}

const readReasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "you may not read it"],
  ["EPERM", "you may not read it"],
  ["ENOENT", "it does not exist"],
  ["EISDIR", "it is a folder"],
]);

const writeReasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "you may not write there"],
  ["EPERM", "you may not write there"],
  ["EROFS", "you may not write there"],
  ["ENOENT", "its folder does not exist"],
  ["ENOTDIR", "its folder does not exist"],
  ["ENAMETOOLONG", "its name is too long"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk is full"],
]);
