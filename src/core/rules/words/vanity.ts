/** What is counted when only the use of a product is counted. */
export const useCounts = [
  "login", "logins", "log-ins", "sign-ins", "sign-ups", "page view", "page views", "pageviews", "clicks", "session", "sessions", "dashboards",
  "active users", "daily users", "weekly users", "monthly users", "records ingested", "events ingested", "rows ingested", "data ingested",
  "features enabled", "features used", "features adopted", "training attended", "trainings attended", "training attendance", "users trained", "people trained",
] as const;

/** What is asked for when only a mood is asked for. */
export const moods = ["satisfaction", "CSAT", "NPS", "net promoter score", "happiness"] as const;

/** Units that count only use. */
export const useUnits = ["login", "pageview", "click", "session", "dashboard"] as const;

/** Words that make the name of such a count the name of something that matters: “time per session”, “failed logins”. */
export const consequences = [
  "time", "hour", "hours", "minute", "minutes", "seconds", "duration", "effort", "latency", "wait", "delay", "cost", "costs", "spend", "revenue", "margin", "profit",
  "per session", "per login", "per dashboard", "per click", "per page view",
  "failed", "failing", "abandoned", "fraudulent", "suspicious", "unauthorised", "unauthorized", "broken", "wrong", "stale", "duplicate", "redundant", "manual", "hand-built",
  "error", "errors", "defects", "incidents", "ticket", "tickets", "complaint", "complaints", "returns", "rework",
] as const;
