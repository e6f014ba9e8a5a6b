/** The top of a draft that is valid as it stands; people, outcomes and the rest are up to the test. */
export const draft = 'pov: "1"\nid: a-draft\ntitle: A draft\ncurrency: USD\ncustomer: Northwind\n';

/** People among whom nothing is missing. */
export const people = "people:\n  osei: {name: R. Osei, title: VP Operations, roles: [executive-sponsor, economic-buyer, champion]}\n";
