/** Words in the name of a cost that is paid again and again. */
export const recurringCosts = ["subscription", "subscriptions", "licence", "licences", "license", "licenses", "seat", "seats", "platform"] as const;

/** Words in the name of a cost that is work around the purchase, whoever does it. */
export const projectCosts = ["migration", "training", "setup", "implementation", "onboarding", "integration", "consulting", "services", "administration"] as const;

/** Words in the name of a cost that is paid once, whatever else the name says: “perpetual-licence”. */
export const oneTimeCosts = ["perpetual", "one", "once", "onetime", "migration", "training", "setup", "implementation", "onboarding"] as const;
