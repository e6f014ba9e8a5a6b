/** What somebody does who buys: an action that is either done by a day or not. */
export const commitmentVerbs = [
  "sign", "signs", "countersign", "countersigns", "issue", "issues", "present", "presents", "order", "orders", "approve", "approves",
  "buy", "buys", "purchase", "purchases", "pay", "pays", "renew", "renews", "extend", "extends", "award", "awards", "contract", "contracts",
  "release", "releases", "fund", "funds", "submit", "submits", "license", "licenses", "subscribe", "subscribes", "place", "places",
  "roll out", "rolls out", "go live", "goes live", "start", "starts", "introduce", "introduces", "recommend", "recommends", "allocate", "allocates",
  "raise", "raises", "bring", "brings", "signed", "issued", "presented", "ordered", "approved", "purchased", "paid", "awarded", "released",
  "funded", "submitted", "placed", "allocated", "raised",
] as const;

/** Where a word of the list above is no action. */
export const noCommitmentVerbs = ["in order to", "at present", "in place", "take place", "takes place"] as const;
