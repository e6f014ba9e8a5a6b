import type { Rule } from "../rule";
import { duplicateId } from "./duplicate-id";
import { quantityForm } from "./quantity-form";
import { schema } from "./schema";
import { unknownKey } from "./unknown-key";
import { yamlRule } from "./yaml";

/** The rules about the file itself and what must not stand in it. */
export const hygieneRules: readonly Rule[] = [quantityForm, duplicateId, unknownKey, schema, yamlRule];
