/** Why a pattern that takes more than linear time, or may look so to the tool, can take none that matters. */
export const accepted: Readonly<Record<string, string>> = {
  // What is matched is short, whatever the text.
  "/\\s+\\S*$/u": "80 characters cut off a sentence",
  "/[,;]?\\s*\\S*$/u": "80 characters cut off a reason",
  "/[\\s,]*$/u": "20 characters in front of a name",
  "/[^\\n\\r]*$/u": "1,000 characters in front of the cursor",
  "/^\\s*-$|^[\\s-]*(?:- )?[\"']?[\\w-]+[\"']?:$|[{,]\\s*[\"']?[\\w-]+[\"']?:$|,$/u": "1,000 characters in front of the cursor",
  "/[\\p{L}\\p{N}_@./~%*€£$<>=-]*$/u": "200 characters in front of the cursor",
  "/[A-Za-z_][\\w-]*$/u": "the word at the cursor, up to 200 characters in front of it",
  "/[\\p{L}\\p{M}\\p{N}_-]*$/u": "200 characters in front of the cursor",
  "/(?<=^-?\\d*)\\d(?=(?:\\d{3})+(?:\\.|$))/gu": "one number, up to 330 digits",
  "/\\B(?=(\\d{3})+$)/gu": "one of our own limits",
  "/[0-9a-f]{64}$/u": "the id of an object, 64 characters as git makes it",
  "/<([^<>]+)>\\s*;[^,]*\\brel=\"?next\\b/u": "one header of an answer, which Node cuts off at 16 KB",
  "/(?:^#.*\\n)*^\\w+:.*\\n(?:(?!\\w+:|#).*\\n)*/gmu": "the examples in our own rules",
  "/^(?:currency|exchange_rates\\.\\*(?:\\.rate)?|inputs\\.\\*|business_case(?!.*\\.basis$).*|outcomes\\.\\*(?:\\.(?:baseline|target|result|metric(?:\\.direction)?|(?:measurements|guardrails|benefit)(?!.*\\.(?:evidence|by|name|reason)$).*))?)$/u":
    "a path of the format, up to 60 characters, in which “*” stands for ids",
  // From each place at most so many characters are tried.
  "/[+-]?\\d[\\d._]{0,20}\\s?[%\\p{L}][^\\s,;:()]{0,40}/gu": "63 characters from each digit",
  "/(\\d{4}-\\d{2}-\\d{2}|\\d[\\d.,]{0,20} (?:%|pp)|[<>≤≥=] [−-]?\\d[\\d.,]{0,20})/": "24 characters from each digit or sign",
  "/(?=.{81}).{1,80}(?:\\s)/gu": "81 characters from each place",
  "/promisor|missing blob|missing tree|unable to read tree|could not fetch|transport .{0,100} not allowed/iu": "a complaint of git, and 100 characters from each “transport”",
};
