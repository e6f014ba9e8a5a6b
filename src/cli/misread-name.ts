/**
 * Whether a path has a sign that stands for bytes that are no UTF-8. By such a path nothing can be asked for: where it
 * leads nowhere, a wrong “does not exist” would be worse.
 */
export function isMisread(path: string): boolean {
  return path.includes("\uFFFD");
}
