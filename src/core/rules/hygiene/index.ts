import type { Rule } from "../rule";
import { quantityForm } from "./quantity-form";
import { schema } from "./schema";
import { unknownKey } from "./unknown-key";
import { yamlRule } from "./yaml";

/** The rules about the file itself and what must not stand in it. */
export const hygieneRules: readonly Rule[] = [quantityForm, unknownKey, schema, yamlRule];
