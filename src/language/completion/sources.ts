import type { CompletionSource } from "./asked-plan";
import { currencyOffers } from "./currencies";
import { dateOffers } from "./dates";
import { driverOffers } from "./driver-snippets";
import { entryOffers } from "./entry-snippets";
import { flowOffers } from "./flow-records";
import { formulaOffers } from "./formula-words";
import { guardrailOffers } from "./guardrail-ids";
import { keyOffers } from "./keys";
import { numberOffers } from "./number-values";
import { newPlanOffers } from "./new-plan-snippets";
import { outcomeOffers } from "./outcome-ids";
import { outcomeSnippets } from "./outcome-snippets";
import { peopleOffers } from "./people-ids";
import { planIdOffers } from "./plan-ids";
import { emptySectionOffers, sectionOffers } from "./section-snippets";
import { unitOffers } from "./units";
import { wordOffers } from "./words";

/** Everything that can be offered in a plan, in the order in which it is shown. */
export const sources: readonly CompletionSource[] = [
  { isBeyondSchema: true, offers: newPlanOffers },
  { isBeyondSchema: true, offers: emptySectionOffers },
  { isBeyondSchema: true, offers: outcomeSnippets },
  { isBeyondSchema: true, offers: entryOffers },
  { isBeyondSchema: true, offers: driverOffers },
  { isBeyondSchema: false, offers: keyOffers },
  { isBeyondSchema: true, offers: sectionOffers },
  { isBeyondSchema: false, offers: wordOffers },
  { isBeyondSchema: true, offers: peopleOffers },
  { isBeyondSchema: true, offers: numberOffers },
  { isBeyondSchema: true, offers: outcomeOffers },
  { isBeyondSchema: true, offers: guardrailOffers },
  { isBeyondSchema: true, offers: formulaOffers },
  { isBeyondSchema: true, offers: unitOffers },
  { isBeyondSchema: true, offers: dateOffers },
  { isBeyondSchema: true, offers: currencyOffers },
  { isBeyondSchema: true, offers: planIdOffers },
  { isBeyondSchema: true, offers: flowOffers },
];
