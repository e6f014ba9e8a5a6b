/** What a number of people is counted in, in the singular: “20 person”, “15 h/week/analyst”. */
export const countedPeople: ReadonlySet<string> = new Set([
  "person", "employee", "user", "seat", "worker", "staff", "fte", "FTE", "head", "colleague", "member",
  "analyst", "agent", "handler", "engineer", "developer", "manager", "clerk", "nurse", "doctor", "teacher", "planner", "buyer",
  "rep", "seller", "technician", "operator", "consultant", "accountant", "lawyer", "designer", "tester", "driver", "controller", "specialist",
]);
