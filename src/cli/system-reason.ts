/** What the operating system said when something could not be read or written, in words; undefined for anything else that was thrown. */
export function systemReason(error: unknown, wanted: "read" | "write"): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  const code = String(error.code);
  // The file itself was asked, not its folder.
  if (wanted === "write" && error.syscall === "access" && mayNot.has(code)) return "it is protected against writing";
  return (wanted === "read" ? readReasons : writeReasons).get(code) ?? code;
}

const mayNot: ReadonlySet<string> = new Set(["EACCES", "EPERM"]);

const readReasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "you may not read it"],
  ["EPERM", "you may not read it"],
  ["ENOENT", "it does not exist"],
  ["EISDIR", "it is a folder"],
  ["EIO", "the disk failed"],
  ["EMFILE", "too many files are open"],
]);

const writeReasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "you may not write there"],
  ["EPERM", "you may not write there"],
  ["EROFS", "the disk is read-only"],
  ["EISDIR", "it is a folder"],
  ["EBUSY", "something else uses it"],
  ["EXDEV", "it is on another disk than its folder"],
  ["ENOENT", "its folder does not exist"],
  ["ENOTDIR", "its folder does not exist"],
  ["EEXIST", "its folder is a file"],
  ["ENAMETOOLONG", "its name is too long"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "your share of the disk is full"],
  ["EFBIG", "the disk takes no file of this size"],
  ["EIO", "the disk failed"],
  ["EMFILE", "too many files are open"],
]);
