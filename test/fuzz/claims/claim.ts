/** Something that holds for every text whatever; throws where it does not. */
export type Claim = (text: string) => void;

/** The day on which texts are judged. */
export const asOf = "2026-03-16";
