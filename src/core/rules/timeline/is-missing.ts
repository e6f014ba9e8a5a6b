import { isWritten } from "../../source/source-index";
import type { Subject } from "../rule";
import { isLost, isUnread } from "../unread";

/** Whether a key of a section is not there, rather than written in a way that nobody can read. */
export function isMissing(subject: Subject, section: "timeline" | "scope", key: string): boolean {
  const isSectionUnread = subject.plan[section] === undefined && isWritten(subject.source, section) && isUnread(subject, section);
  return !isSectionUnread && !isLost(subject, section) && !isUnread(subject, `${section}.${key}`);
}
