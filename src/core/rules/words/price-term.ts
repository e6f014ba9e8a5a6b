/** Words in the name of a cost that is paid again and again. */
export const recurringCosts = ["subscription", "subscriptions", "licence", "licences", "license", "licenses", "seat", "seats", "platform"] as const;
