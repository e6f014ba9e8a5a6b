import type { Rule } from "../rule";
import { calendarEffort } from "./calendar-effort";
import { currency } from "./currency";
import { duplicateId } from "./duplicate-id";
import { internalNote } from "./internal-note";
import { personalData } from "./personal-data";
import { quantityForm } from "./quantity-form";
import { schema } from "./schema";
import { secret } from "./secret";
import { suppression } from "./suppression";
import { unfilled } from "./unfilled";
import { unknownKey } from "./unknown-key";
import { yamlRule } from "./yaml";

/** The rules about the file itself and what must not stand in it. */
export const hygieneRules: readonly Rule[] = [secret, personalData, internalNote, currency, quantityForm, calendarEffort, duplicateId, unknownKey, unfilled, suppression, schema, yamlRule];
