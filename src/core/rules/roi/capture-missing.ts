import { insertEntry } from "../../edit/insert-entry";
import { setAmount } from "../../edit/set-amount";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { yaml } from "../yaml";
import { isWhole } from "./factor";

const usual = 50;

/** Of the time that people get back, only a part becomes other work. */
export const captureMissing: Rule = {
  id: "capture-missing",
  category: "roi",
  severity: always("warning"),
  summary: "Saved time says which share of it becomes other work.",
  why: "Nobody turns ten saved minutes into ten worked minutes. Finance departments usually count half, and strike the whole benefit when nothing is taken off. Ask them for their share before they ask you. A capture that names an input is judged by the number of that input.",
  fix: "Counts half of the saved time.",
  good: [
    {
      title: "Half of the time counts.",
      plan: "outcomes: {report-time: {baseline: 14 h/report, target: 12 min/report, benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}}}",
    },
    {
      title: "No time of people, and nothing to capture.",
      plan: "outcomes: {errors: {baseline: 4.00 %, target: 3.80 %, benefit: {driver: error-reduction, volume: 2400000 shipment/year, cost: 38 USD/shipment}}}",
    },
  ],
  bad: [
    {
      title: "Every saved hour counts.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h}
      `,
      message: "No capture. Time saved is not time worked: part of it goes into longer breaks and calmer days. Finance usually counts half: write capture: 50 %.",
      fixed: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}
      `,
    },
    {
      title: "The same in writing.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 100 %}
      `,
      message: "Capture of 100 %. Time saved is not time worked: part of it goes into longer breaks and calmer days. Finance usually counts half: write capture: 50 %.",
      fixed: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}
      `,
    },
  ],
  visit: {
    *outcome({ benefit }, subject) {
      if (benefit?.driver !== "time-saved") return;
      const at = `${benefit.path}.capture`;
      if (isUnread(subject, at)) return;
      const { source, plan } = subject;
      if (benefit.capture.length === 0) {
        const fixes = () => fixBy(say`Add capture: ${usual} %`, insertEntry(source, at, `${usual} %`));
        yield { at, onKey: true, message: say`No capture. Time saved is not time worked: part of it goes into longer breaks and calmer days. Finance usually counts half: write capture: ${usual} %.`, fixes };
      } else if (isWhole(benefit.capture, plan)) {
        const [only, ...others] = benefit.capture;
        const literal = others.length === 0 ? only : undefined;
        const fixes = () => (literal?.kind === "quantity" ? fixBy(say`Write capture: ${usual} %`, setAmount(source, literal.path, { ...literal.quantity, amount: usual / 100 / literal.quantity.unit.factor })) : []);
        yield { at, message: say`Capture of 100 %. Time saved is not time worked: part of it goes into longer breaks and calmer days. Finance usually counts half: write capture: ${usual} %.`, fixes };
      }
    },
  },
};
