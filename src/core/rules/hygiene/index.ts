import type { Rule } from "../rule";
import { calendarEffort } from "./calendar-effort";
import { currency } from "./currency";
import { duplicateId } from "./duplicate-id";
import { quantityForm } from "./quantity-form";
import { schema } from "./schema";
import { suppression } from "./suppression";
import { unknownKey } from "./unknown-key";
import { yamlRule } from "./yaml";

/** The rules about the file itself and what must not stand in it. */
export const hygieneRules: readonly Rule[] = [currency, quantityForm, calendarEffort, duplicateId, unknownKey, suppression, schema, yamlRule];
