import type { IsoDate } from "../../core/quantity/calendar";
import { version } from "../../core/version";
import type { AddressOf } from "../../export/review-markdown/comment-setting";
import { reviewMarkdown } from "../../export/review-markdown/review-markdown";
import { formatsFor } from "../../view/format/formats";
import { type ReporterName, reporterNames, reporters } from "../reporters";
import type { Page } from "../reporters/reporter";
import { reviewJson } from "./review-json";
import type { Reviewed } from "./review-plans";
import { reviewText } from "./review-text";

/** A way of reporting a review: text, markdown and json tell the whole of it, the others what was found in the changed plans. */
export type ReviewFormat = "text" | ReporterName;

/** Every one, in the order in which the help lists them. */
export const reviewFormats: readonly ReviewFormat[] = ["text", ...reporterNames];

/** What reports of one review share. */
export interface ReviewReport {
  readonly reviewed: Reviewed;
  readonly asOf: IsoDate;
  readonly failures: readonly string[];
  readonly addressOf: AddressOf;
  readonly marker: string | undefined;
  /** The most bytes of a comment. */
  readonly commentLimit: number;
}

/** The review in a format. */
export function writeReview(format: ReviewFormat, report: ReviewReport, page: Page): string {
  const { reviewed, asOf, failures } = report;
  switch (format) {
    case "text":
      return reviewText(reviewed.review, reviewed.checked, formatsFor("en"), page);
    case "markdown":
      return comment(report, report.commentLimit);
    case "json":
      return reviewJson(reviewed.review, asOf, failures);
    default:
      return reporters[format](reviewed.checked, page);
  }
}

/** The comment, with no more bytes than a limit. */
export function comment({ reviewed, asOf, failures, addressOf, marker }: ReviewReport, limit: number): string {
  return reviewMarkdown(reviewed.review, { formats: formatsFor("en"), addressOf, asOf, version, limit, failures, marker });
}
