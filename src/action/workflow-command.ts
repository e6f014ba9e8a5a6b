/** A line that GitHub shows at the run: a notice, or a warning. The message may hold anything. */
export function workflowCommand(kind: "notice" | "warning" | "error", message: string): string {
  const escaped = message.replace(/%/gu, "%25").replace(/\r/gu, "%0D").replace(/\n/gu, "%0A");
  return `::${kind} title=POV as Code::${escaped}\n`;
}
