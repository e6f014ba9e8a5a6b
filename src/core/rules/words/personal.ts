/** What somebody is paid. */
export const pay = [
  "bonus", "bonuses", "salary", "pay", "pay rise", "pay raise", "pay cut", "paycheck", "raise", "compensation", "commission", "commissions", "wage", "wages",
  "income", "severance", "stock options", "share options",
] as const;

/** How somebody is. */
export const health = [
  "health", "health problem", "health problems", "health issue", "health issues", "illness", "ill", "sick", "sick leave", "medical leave", "maternity leave",
  "paternity leave", "parental leave", "burnout", "burn-out", "pregnancy", "pregnant", "disability", "disabled", "surgery", "depression", "depressed", "cancer",
  "diagnosis", "therapy",
] as const;

/** How somebody does at work, as only a manager may say. */
export const performance = [
  "performance", "performance review", "performance rating", "performance improvement plan", "poor performance", "underperformance", "underperforming",
  "incompetent", "incompetence", "appraisal", "promotion", "demotion", "dismissal",
] as const;

/** Behind one of those words, these make it a subject of work: a bonus calculation is nobody's bonus. */
export const subjectsOfWork = [
  "analysis", "band", "bands", "calculation", "calculations", "check", "checks", "code", "codes", "cost", "costs", "cycle", "dashboard", "dashboards", "data",
  "department", "export", "figures", "goal", "goals", "index", "list", "metric", "metrics", "model", "numbers", "plan", "plans", "policy", "process", "rate",
  "rates", "records", "report", "reporting", "reports", "run", "runs", "score", "scores", "sheet", "spreadsheet", "statement", "statements", "study",
  "survey", "system", "table", "target", "targets", "team", "test", "tests", "the", "a", "an",
] as const;

/** Between a name and one of those words, these say that it is about others than the person. */
export const groups = ["to", "team", "teams", "team's", "department", "department's", "group", "unit", "staff", "people", "customer", "customers", "company", "system", "platform"] as const;
